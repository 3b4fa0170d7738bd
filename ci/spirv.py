"""What is changed in the SPIR-V that slangc writes, word by word."""

from __future__ import annotations

import struct
from collections.abc import Iterator

SOURCE_LANGUAGE, OP_SOURCE = 6, 3
OP_DECORATE, OP_MEMBER_DECORATE, NO_CONTRACTION = 71, 72, 42
OP_TYPES = range(19, 40)
OP_F32_ARITHMETIC = (127, 129, 131, 133, 136)

OP_CAPABILITY, DEVICE_SCOPE = 17, 5346
OP_TYPE_POINTER, WORKGROUP = 32, 4
OP_VARIABLE, OP_ACCESS_CHAIN, OP_IN_BOUNDS_ACCESS_CHAIN = 59, 65, 66
OP_CONTROL_BARRIER, OP_CONSTANT, OP_TYPE_INT = 224, 43, 21
# Where an access has its memory operands, and where its pointer, by the operation.
ACCESSES = {61: (4, 3), 62: (3, 1), 4457: (6, 3), 4458: (5, 1)}
NON_PRIVATE = 0x20
# What slangc gives a barrier: to acquire and release the group's memory.
GROUP_SEMANTICS, MAKE_AVAILABLE_AND_VISIBLE = 0x108, 0x6000


def instructions(words: list[int] | tuple[int, ...]) -> Iterator[list[int]]:
    at = 5
    while at < len(words):
        length = words[at] >> 16
        yield list(words[at : at + length])
        at += length


def words_of(spirv: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(spirv) // 4}I", spirv)


def bytes_of(words: list[int]) -> bytes:
    return struct.pack(f"<{len(words)}I", *words)


def without_source_language(spirv: bytes) -> bytes:
    """Slang is a source language that validators from before it refuse; to them it becomes `unknown`."""
    words = words_of(spirv)
    made = list(words[:5])
    for instruction in instructions(words):
        if instruction[0] & 0xFFFF == OP_SOURCE and instruction[1] > SOURCE_LANGUAGE:
            instruction[1] = 0
        made += instruction
    return bytes_of(made)


def without_contraction(spirv: bytes) -> bytes:
    """Decorates each operation on floats, so that neither spirv-opt nor a driver contracts or simplifies it."""
    words = words_of(spirv)
    results, at, place = [], 5, None
    for instruction in instructions(words):
        code = instruction[0] & 0xFFFF
        if place is None and (code in (OP_DECORATE, OP_MEMBER_DECORATE) or code in OP_TYPES):
            place = at
        if code in OP_F32_ARITHMETIC:
            results.append(instruction[2])
        at += len(instruction)
    decorations = [word for result in results for word in (3 << 16 | OP_DECORATE, result, NO_CONTRACTION)]
    return bytes_of([*words[:place], *decorations, *words[place:]])


def with_shared_accesses(spirv: bytes) -> bytes:
    """Says of a group's shared memory what Vulkan's memory model asks for, and slangc leaves out.

    That model, which cooperative matrices come with, lets a barrier order nothing but accesses said to be `NonPrivate`,
    and pass on nothing that it does not make available and visible. No device's scope is used, so none is asked for.
    """
    words = words_of(spirv)
    shared_types, shared, ints = set(), set(), set()
    made = list(words[:5])
    widened: dict[int, int] = {}
    bound = words[3]
    for instruction in instructions(words):
        code = instruction[0] & 0xFFFF
        if code == OP_CAPABILITY and instruction[1] == DEVICE_SCOPE:
            continue
        if code == OP_TYPE_INT:
            ints.add(instruction[1])
        elif code == OP_CONSTANT and instruction[1] in ints and instruction[3] == GROUP_SEMANTICS:
            # A barrier's semantics are a constant; beside it stands what it becomes.
            widened[instruction[2]] = bound
            made += [instruction[0], instruction[1], bound, GROUP_SEMANTICS | MAKE_AVAILABLE_AND_VISIBLE]
            bound += 1
        elif code == OP_TYPE_POINTER and instruction[2] == WORKGROUP:
            shared_types.add(instruction[1])
        elif code in (OP_VARIABLE, OP_ACCESS_CHAIN, OP_IN_BOUNDS_ACCESS_CHAIN) and instruction[1] in shared_types:
            shared.add(instruction[2])
        elif code == OP_CONTROL_BARRIER:
            instruction[3] = widened[instruction[3]]
        elif code in ACCESSES:
            instruction = shared_access(instruction, shared)
        made += instruction
    made[3] = bound
    return bytes_of(made)


def shared_access(instruction: list[int], shared: set[int]) -> list[int]:
    operands, pointer = ACCESSES[instruction[0] & 0xFFFF]
    if instruction[pointer] not in shared:
        return instruction
    if len(instruction) == operands:
        return [instruction[0] + (1 << 16), *instruction[1:], NON_PRIVATE]
    return [*instruction[:operands], instruction[operands] | NON_PRIVATE, *instruction[operands + 1 :]]
