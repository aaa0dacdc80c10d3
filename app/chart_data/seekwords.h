// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalseek.h"
#include "chart_data/charttable.h"

#include <QLocale>
#include <QString>

namespace plume {

/// The result that is asked about: "Emissions", "“Chat”: Energy"; its dimension, and how a value of
/// it reads.
QString outputName(const SeekQuestion& question);
Dimension outputDimension(const SeekQuestion& question);
QString outputText(const SeekQuestion& question, double value, const QLocale& locale);

/// "“Requests” of “Chat”".
QString unknownName(const SeekQuestion& question, const Unknown& unknown);
/// A value of the input, in the digits that a person would enter: "493,151 requests/day".
QString unknownText(const Unknown& unknown, double value, const QLocale& locale);

/// What would have to be true, and whether that is believable, in whole sentences: "For inference
/// to make up 90%, “Requests” of “Chat” would have to be 493,151 requests/day, ...". Where no value
/// does it, what comes closest.
QString seekSentence(const SeekQuestion& question, const SeekAnswer& answer, const QLocale& locale);

/// One row an answer, in their order: input, value needed, present value, factor, what it gives,
/// whether it is believable.
ChartTable seekTable(const SeekQuestion& question, const QList<SeekAnswer>& answers,
                     const QLocale& locale);

} // namespace plume
