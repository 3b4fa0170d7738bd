# The core's log, handed on to Julia's `Logging`.

using Logging: Logging, AbstractLogger, LogLevel, current_logger, with_logger

const CORE_LEVELS = (Logging.Debug, Logging.Info, Logging.Warn, Logging.Error)

"""
Hands the core's records on to a logger until it is closed; made by [`forward_log`](@ref).

The core keeps its last 256 records, and a timer looks for new ones ten times a second whenever Julia's tasks may run, which is
not while a call into the core does: `flush` and `close` hand on what came meanwhile.
"""
mutable struct LogForwarder
    logger::AbstractLogger
    next::Int64
    timer::Union{Timer,Nothing}
end

"""
    forward_log(; level = Logging.Info, logger = current_logger())
    forward_log(f; options...)

Send the core's log to a logger: epochs at `Debug`, runs, evaluations and files at `Info`, points moved into the ball as `Warn`.
With a function, for as long as it runs. One level holds for the whole process: of two forwarders the later one's counts, and
closing either turns the log off.
"""
function forward_log(; level::LogLevel = Logging.Info, logger::AbstractLogger = current_logger())
    number = findfirst(each -> level <= each, CORE_LEVELS)
    number === nothing && throw(ArgumentError("forward_log: level $level given, expected Debug, Info, Warn or Error"))
    forwarder = LogForwarder(logger, Lib.log_end(), nothing)
    Lib.set_log_level(Int32(number))
    forwarder.timer = Timer(_ -> flush(forwarder), 0.1; interval = 0.1)
    return forwarder
end

function forward_log(f; options...)
    forwarder = forward_log(; options...)
    try
        return f()
    finally
        close(forwarder)
    end
end

"""Hand on what the core has written so far."""
function Base.flush(forwarder::LogForwarder)
    lost = 0
    last = Lib.log_end()
    while forwarder.next < last
        number = forwarder.next
        forwarder.next += 1
        try
            level, _, message = Lib.log_read(number)
            say(forwarder.logger, CORE_LEVELS[level], message)
        catch problem
            problem isa Errors.IndexRangeError || rethrow()
            lost += 1
        end
    end
    lost == 0 || say(forwarder.logger, Logging.Warn, "log: $lost records were overwritten before they were read")
    return nothing
end

say(logger, level, message) = with_logger(() -> Logging.@logmsg(level, message, _group = :spiraltorch), logger)

"""Hand on the rest and turn the core's log off."""
function Base.close(forwarder::LogForwarder)
    forwarder.timer === nothing && return nothing
    close(forwarder.timer)
    forwarder.timer = nothing
    Lib.set_log_level(Lib.LOG_LEVEL.off)
    return flush(forwarder)
end
