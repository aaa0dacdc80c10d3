// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// PLUME_WIDE marks a function for processors that take four numbers at a time (AVX2); it is called
/// only where hasWideRegisters(). What it inlines does the same with the same digits: without fused
/// multiplications, which are not part of it.
#if defined(__x86_64__) && defined(__GNUC__)
#define PLUME_WIDE [[gnu::target("avx2")]]
#else
#define PLUME_WIDE
#endif

/// Marks what both versions of a loop are made from.
#ifdef __GNUC__
#define PLUME_INLINED [[gnu::always_inline]] inline
#else
#define PLUME_INLINED inline
#endif

namespace plume {

inline bool hasWideRegisters() {
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx2") != 0;
#else
    return false;
#endif
}

} // namespace plume
