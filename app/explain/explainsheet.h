// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calculation/formula.h"
#include "catalogue/catalogue.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plume {

/// Who says what a number is.
enum class SetBy {
    You,      ///< stated in the study
    Data,     ///< a row that the study names
    Default,  ///< the data, as the study says nothing
    Follows,  ///< follows from what else the study states
    Computed, ///< by a formula
};
/// "you", "the data": for people, after the value.
QString nameOf(SetBy setBy);

/// A number in brief, and where its own explanation is.
struct ExplainedNumber {
    NodeId node = noNode;
    QString address;
    std::optional<Term> term;
    double base = 0.0; ///< the value in base units of `dimension`
    Dimension dimension;
    std::optional<Range> interval; ///< 5th to 95th percentile in base units, where there is one
    QString name;                  ///< "Grid intensity"; of another activity “Training”: Energy
    QString value;                 ///< with its unit
    QString range;                 ///< the interval with its unit; empty where there is none
    SetBy setBy = SetBy::Computed;
    std::optional<Quality> quality; ///< of an input
    QString note;                   ///< of an input, as its row or the study has it
};

/// A source, with the place in it and what it is cited for.
struct CitedSource {
    Source source; ///< only key and title where the study names one that the data do not know
    QString locator;
    QStringList rows;     ///< of the data: "grids/VNM#intensity"
    QStringList citedFor; ///< names of inputs
};

/// All there is to say about one number. A value without layout: panels, texts and other notations
/// are made from it. Texts are in the language and locale it was asked for.
struct ExplainSheet {
    ExplainedNumber number;
    QString title;            ///< the number's name, with its activity or “whole plan”
    QString meaning;          ///< a sentence
    QString origin;           ///< who set it and where, as a clause; empty where it is computed
    QString formulaInWords;   ///< empty for an input
    QString formulaInNumbers; ///< empty for an input
    Formula formula;          ///< its factors are the keys of `texts`
    QHash<NodeId, ExplainedNumber> texts; ///< of every factor in the formula, constants included
    QString when;                         ///< of a schedule: a sentence on start, repeats and end
    QList<ExplainedNumber> factors;       ///< what the formula speaks of, each once
    QList<ExplainedNumber> inputs; ///< all inputs that it is made of, in the order of the study
    QList<ExplainedNumber> usedBy; ///< values whose formulas speak of it
    QList<CitedSource> sources;    ///< of all inputs
    QStringList limits;            ///< sentences
    QString dataVersion;

    bool isComputed() const { return !formulaInWords.isEmpty(); }
};

} // namespace plume
