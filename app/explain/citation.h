// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explainsheet.h"

#include <QList>
#include <QString>

namespace plume {

/// "Patterson et al. 2021".
QString shortCitation(const Source& source);
/// "Title, authors, 2021. Table 4. Licence: CC-BY-4.0. https://...", what is not known left out.
QString fullCitation(const CitedSource& cited);
/// One entry a source, whatever the number of places cited in it; the keys are those of the data.
QString bibtex(const QList<CitedSource>& sources);
/// As BibTeX and \cite take it: letters, digits and hyphens.
QString bibtexKey(const Source& source);

/// Whether the source is only Plume's own judgement: an assumption made for want of a source.
bool isJudgement(const QString& sourceKey);

/// The source of an estimate: a row of the data, or what the study names; none where it names none.
std::optional<CitedSource> citedSource(const Provenance& provenance, const QString& citedFor,
                                       const Catalogue& catalogue);
/// Adds what cites the same place in the same source to what is there.
void addSource(QList<CitedSource>& sources, const CitedSource& cited);

/// A text as LaTeX prints it, in text mode.
QString latexText(const QString& text);

} // namespace plume
