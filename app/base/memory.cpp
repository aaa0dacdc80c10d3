// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib> // tells which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace plume {

void keepFreedMemory() {
#ifdef __GLIBC__
    // A larger block comes from the system and goes back to it; glibc takes no higher limit.
    constexpr int largestKept = 32 << 20;
    constexpr int mostKept = 256 << 20;
    mallopt(M_MMAP_THRESHOLD, largestKept);
    mallopt(M_TRIM_THRESHOLD, mostKept);
#endif
}

} // namespace plume
