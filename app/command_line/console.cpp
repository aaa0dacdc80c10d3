// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/console.h"

#include "command_line/options.h"

#include <QFile>

#include <cerrno>
#include <cstring>

namespace plume {

QByteArray Console::readAll(qint64 most) {
    QFile file;
    if (!file.open(m_in, QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

void Console::write(const QByteArray& bytes) {
    if (m_isBroken || bytes.isEmpty())
        return;
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, m_out) != size)
        breakOff();
}

void Console::flush() {
    if (!m_isBroken && std::fflush(m_out) != 0)
        breakOff();
}

void Console::breakOff() {
    const int reason = errno;
    m_isBroken = true;
    if (reason != EPIPE)
        complain(CommandLineText::tr("The result could not be written (%1); there may be no space "
                                     "left.")
                     .arg(QString::fromLocal8Bit(std::strerror(reason))));
}

void Console::complain(const QString& sentence) {
    const QByteArray line = "plume: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), m_err);
    std::fflush(m_err);
}

void Console::complain(const Faults& faults) {
    for (const Error& fault : faults)
        complain(fault.where + QStringLiteral(": ") + fault.message);
}

} // namespace plume
