// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sourcetexts.h"

#include <QCoreApplication>

#include "explain/citation.h"

namespace plume::ui {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

} // namespace

QString paragraphOf(const CitedSource& cited) {
    QStringList lines{fullCitation(cited)};
    if (!cited.source.attribution.isEmpty())
        lines.append(cited.source.attribution);
    if (!cited.rows.isEmpty())
        //: ids of rows of data sets
        lines.append(SourceText::tr("Rows: %1").arg(cited.rows.join(QStringLiteral(", "))));
    lines.append(SourceText::tr("For: %1").arg(cited.citedFor.join(QStringLiteral(", "))));
    if (!cited.source.note.isEmpty())
        lines.append(SourceText::tr("Note: %1").arg(cited.source.note));
    return lines.join(u'\n');
}

QString dotted(const QStringList& sentences) {
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(QStringLiteral("• ") + sentence);
    return lines.join(u'\n');
}

} // namespace plume::ui
