// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"

#include "base/replacing.h"
#include "document/migration.h"
#include "document/sentences.h"
#include "document/studyreader.h"
#include "document/studywriter.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <optional>

namespace plume {
namespace {

/// Why a file is not worth reading on: another format, or a version not known yet.
std::optional<Error> whyNotReadable(const Json& root, int newest) {
    const QString expected = QString::fromLatin1(studyFormat);
    const Json* format = findMember(root, "format");
    if (format && format->is_string() && textOf(*format) != expected) {
        const QString found = sentence::quotable(textOf(*format));
        return Error{Error::Kind::Unsupported, QStringLiteral("/format"),
                     sentence::said(sentence::wrongFormat, expected, found)};
    }
    const Json* version = findMember(root, "version");
    const double number = version && version->is_number() ? version->get<double>() : 0.0;
    if (number > newest && number == std::trunc(number)) {
        const QString found = QString::fromLatin1(jsonNumber(number));
        return Error{Error::Kind::Unsupported, QStringLiteral("/version"),
                     sentence::said(sentence::newerVersion, found, QString::number(newest))};
    }
    return std::nullopt;
}

/// The version a file states; the newest one where it states none that there was.
int versionOf(const Json& root, int newest) {
    const Json* version = findMember(root, "version");
    for (int known = 1; known < newest; ++known) {
        if (version && *version == known)
            return known;
    }
    return newest;
}

Error ioError(const QString& path, const char* sentence, const QString& reason) {
    return {Error::Kind::Io, path, sentence::said(sentence, reason)};
}

QString inMebibytes(qint64 size) {
    constexpr qint64 mebibyte = 1024 * 1024;
    return QString::number((size + mebibyte - 1) / mebibyte);
}

Error tooLarge(const QString& path, qint64 size) {
    return {Error::Kind::Io, path,
            sentence::said(sentence::tooLarge, inMebibytes(size), inMebibytes(maximumStudySize))};
}

} // namespace

Checked<Study> readStudy(const QByteArray& json, const Catalogue& catalogue) {
    return readStudy(json, catalogue, migrations());
}

Checked<Study> readStudy(const QByteArray& json, const Catalogue& catalogue,
                         std::span<const Migration> steps) {
    const int newest = int(steps.size()) + 1;
    if (json.size() > maximumStudySize)
        return Faults{tooLarge(QString(), json.size())};
    auto root = parseJson(json);
    if (!root)
        return Faults{root.error()};
    if (const auto fault = whyNotReadable(*root, newest))
        return Faults{*fault};
    const int version = versionOf(*root, newest);
    return studyOf(migrated(std::move(*root), version, steps), catalogue, newest);
}

QByteArray writeStudy(const Study& study) {
    return jsonText(jsonOf(study));
}

Checked<Study> readStudyFile(const QString& path, const Catalogue& catalogue) {
    if (path.isEmpty())
        return Faults{{Error::Kind::Io, path, sentence::said(sentence::noFileName)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Faults{ioError(path, sentence::cannotRead, file.errorString())};
    // A pipe has no size: one byte more than may be is asked for.
    const QByteArray json = file.read(maximumStudySize + 1);
    if (file.error() != QFileDevice::NoError)
        return Faults{ioError(path, sentence::cannotRead, file.errorString())};
    if (json.size() > maximumStudySize)
        return Faults{tooLarge(path, std::max<qint64>(file.size(), json.size()))};
    auto study = readStudy(json, catalogue);
    if (study)
        return study;
    Faults faults = study.error();
    for (Error& fault : faults)
        fault.where = path + QLatin1Char('#') + fault.where;
    return faults;
}

Done writeStudyFile(const QString& path, const Study& study) {
    QSaveFile file(path);
    return writeStudyFile(file, study);
}

Done writeStudyFile(QSaveFile& file, const Study& study) {
    if (const QString why = whyNotWritten(file, writeStudy(study)); !why.isEmpty())
        return ioError(file.fileName(), sentence::cannotWrite, why);
    return std::monostate{};
}

} // namespace plume
