// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <utility>

/// Reads one input, whatever it is. What must hold of it is required.
// NOLINTNEXTLINE(readability-identifier-naming): the fuzzer calls it so
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace plume::test {

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

/// Ends the program where something does not hold that must.
inline void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s.\n", what);
    std::abort();
}

/// Takes the first bytes of an input as a choice, so that the rest is text.
class Choices {
public:
    explicit Choices(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}

    int below(int count) {
        if (m_at >= m_bytes.size())
            return 0;
        return int(std::uint8_t(m_bytes[m_at++])) % count;
    }
    QByteArray rest() const { return m_bytes.mid(m_at); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace plume::test
