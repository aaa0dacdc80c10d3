// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QSize>
#include <QString>
#include <QStringList>

#include "calculation/term.h"
#include "language/language.h"
#include "shell/place.h"
#include "theme/theme.h"

#include <optional>

namespace plume::ui {

/// What the program was asked for when it was started.
struct StartOptions {
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QString open;       ///< a study file, or the name of an example: "fx1"
    QString screenshot; ///< where a picture of the window goes; the program then ends
    QString report;     ///< where a report on the study goes; the program then ends
    QPageSize::PageSizeId paper = QPageSize::A4;
    std::optional<int> months;          ///< over which a report compares plans
    std::optional<std::size_t> samples; ///< of a report; none: as many as usual
    std::optional<quint64> seed;
    std::optional<QSize> size;
    std::optional<Place> place;
    std::optional<Term> indicator; ///< what results are shown in
    bool isExpert = false;
    std::optional<int> textSize; ///< per cent
    bool isForProjector = false;
    bool hasLessMotion = false;
    QString explain;         ///< the address of a number whose explanation is open
    std::optional<int> card; ///< the activity whose card is open, counted from 1
};

/// The options, or what to print and the exit status: help, version (0), or a wrong use (2).
struct StartAnswer {
    std::optional<StartOptions> options;
    QString text;
    int status = 0;
};

/// Reads the command line, the program's name first.
StartAnswer readStartOptions(const QStringList& arguments);

} // namespace plume::ui
