// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explainsheet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace plume {

/// One way in which a term is computed.
struct MethodologyFormula {
    QString words; ///< as formulaInWords() gives it; of another activity “Another activity”: Energy
    Formula formula; ///< its factors are the keys of `texts`
    QHash<NodeId, ExplainedNumber> texts;
    QStringList holdsFor; ///< work methods, or ways to attribute hardware
    QList<Term> inputs;   ///< that it speaks of
};

/// A term and the formulas for it that belong into one section.
struct MethodologyTerm {
    Term term = Term::Emissions;
    QString name;
    QString meaning;
    QString unit; ///< empty for a plain number
    QList<MethodologyFormula> formulas;
};

struct MethodologySection {
    QString title;
    QList<MethodologyTerm> terms;
};

/// An input, as formulas speak of it and files spell it.
struct MethodologyInput {
    Term term = Term::DeviceCount;
    QString name;
    QString meaning;
    QString unit;
    QString place; ///< in an activity of a study file: "work/requests_per_day"
};

/// Everything that Plume computes, read off the graphs that it computes with.
struct MethodologyPage {
    QList<MethodologySection> sections;
    QList<MethodologyInput> inputs;
};

/// In the language of the interface.
MethodologyPage methodologyPage();

/// The page as plain text.
QString plainText(const MethodologyPage& page);

} // namespace plume
