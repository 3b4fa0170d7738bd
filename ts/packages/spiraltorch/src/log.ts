/** The core's log, handed on to the console or whatever takes its place. */
import { LogLevel } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { IndexRangeError, InvalidValueError } from "./errors.js";

export type LogLevelName = "debug" | "info" | "warning" | "error";

/** Takes one record. `seconds` are on a clock that never goes back; only differences mean something. */
export type LogSink = (level: LogLevelName, message: string, seconds: number) => void;

const names = Object.fromEntries(Object.entries(LogLevel).map(([name, value]) => [value, name])) as Record<number, LogLevelName>;

const toConsole: LogSink = (level, message) => {
  const method = level === "warning" ? "warn" : level;
  console[method](`spiraltorch: ${message}`);
};

/** Hands the core's records on until it is closed; made by `forwardLog`. */
export class LogForwarder implements Disposable {
  #next = low.log_end();
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #sink: LogSink;

  constructor(level: LogLevelName, sink: LogSink) {
    if (!Object.hasOwn(LogLevel, level) || (level as string) === "off")
      throw new InvalidValueError(`forwardLog: level '${level}' given, expected one of debug, info, warning, error`);
    this.#sink = sink;
    low.set_log_level(LogLevel[level]);
    this.#timer = setInterval(() => {
      this.flush();
    }, 100);
    // Waiting for records keeps no process alive.
    if (typeof this.#timer === "object") this.#timer.unref();
  }

  /** Hands on what the core has written so far. */
  flush(): void {
    let lost = 0;
    for (const end = low.log_end(); this.#next < end;) {
      const number = this.#next++;
      try {
        const [level, seconds, message] = low.log_read(number);
        this.#sink(names[level] ?? "info", message, seconds);
      } catch (error) {
        if (!(error instanceof IndexRangeError)) throw error;
        lost += 1;
      }
    }
    if (lost > 0) this.#sink("warning", `log: ${String(lost)} records were overwritten before they were read`, 0);
  }

  /** Hands on the rest and turns the core's log off. */
  close(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    low.set_log_level(LogLevel.off);
    this.flush();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/**
 * Sends the core's log to a sink, the console by default, from `level` upwards: epochs are debug, runs, evaluations and files info,
 * points moved into the ball warnings. The core keeps its last 256 records, and they are handed on ten times a second when the
 * event loop is free. One level holds for the whole process: of two forwarders the later one's counts, and closing either turns
 * the log off.
 */
export function forwardLog(level: LogLevelName = "info", sink: LogSink = toConsole): LogForwarder {
  return new LogForwarder(level, sink);
}
