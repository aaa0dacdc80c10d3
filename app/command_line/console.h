// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace plume {

/// The three streams of the program. A reader that goes away (a closed pipe) is no fault of the
/// program: it stops writing and says nothing.
class Console {
public:
    Console(std::FILE* in, std::FILE* out, std::FILE* err)
        : m_in(in)
        , m_out(out)
        , m_err(err) {}

    /// At most `most` bytes of standard input.
    QByteArray readAll(qint64 most);

    void write(const QByteArray& bytes);
    void write(const QString& text) { write(text.toUtf8()); }
    /// Passes on what is still held back.
    void flush();
    /// Whether anything could not be written; there is no use in going on then.
    bool isBroken() const { return m_isBroken; }

    /// One line on standard error.
    void complain(const QString& sentence);
    void complain(const Faults& faults);

private:
    void breakOff();

    std::FILE* m_in;
    std::FILE* m_out;
    std::FILE* m_err;
    bool m_isBroken = false;
};

} // namespace plume
