// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recoveryfile.h"

#include "base/replacing.h"
#include "document/json.h"
#include "document/sentences.h"
#include "document/studyfile.h"

#include <QFile>

namespace plume {
namespace {

constexpr const char* recoveryFormat = "plume-recovery";

QString textAt(const Json& object, const char* key) {
    const Json* member = findMember(object, key);
    return member ? textOf(*member) : QString();
}

} // namespace

QByteArray writeRecovery(const Recovery& recovery) {
    const Json header{{"format", recoveryFormat},
                      {"path", recovery.path.toStdString()},
                      {"digest", recovery.digest.toHex().toStdString()},
                      {"kept_at", recovery.keptAt.toString(Qt::ISODateWithMs).toStdString()}};
    return QByteArray::fromStdString(header.dump()) + '\n' + writeStudy(recovery.study);
}

Checked<Recovery> readRecovery(const QByteArray& text, const Catalogue& catalogue) {
    const qsizetype end = text.indexOf('\n');
    const auto header = parseJson(text.left(end));
    if (end < 0 || !header || textAt(*header, "format") != QLatin1String(recoveryFormat))
        return Faults{{Error::Kind::Format, QString(), sentence::said(sentence::noRecovery)}};
    const auto study = readStudy(text.mid(end + 1), catalogue);
    if (!study)
        return study.error();
    return Recovery{*study, textAt(*header, "path"),
                    QByteArray::fromHex(textAt(*header, "digest").toLatin1()),
                    QDateTime::fromString(textAt(*header, "kept_at"), Qt::ISODateWithMs)};
}

Done writeRecoveryFile(const QString& path, const Recovery& recovery) {
    QSaveFile file(path);
    if (const QString why = whyNotWritten(file, writeRecovery(recovery)); !why.isEmpty())
        return Error{Error::Kind::Io, path, why};
    return std::monostate{};
}

Checked<Recovery> readRecoveryFile(const QString& path, const Catalogue& catalogue) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Faults{
            {Error::Kind::Io, path, sentence::said(sentence::cannotRead, file.errorString())}};
    return readRecovery(file.readAll(), catalogue);
}

} // namespace plume
