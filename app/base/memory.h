// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume {

/// For a program that calculates again and again, once, at its start. What one round of a
/// calculation frees, the next one takes, so the program keeps it: handed back, and given anew page
/// by page, it can take several times as long as the calculation. The GNU C library keeps up to
/// 256 MiB for the first thread and up to 64 MiB, a heap, for each other. A program that answers
/// once has no use for it. Does nothing with another C library.
void keepFreedMemory();

} // namespace plume
