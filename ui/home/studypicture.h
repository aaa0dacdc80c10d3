// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "chart_data/studypreview.h"
#include "theme/theme.h"

#include <optional>

class QPainter;

namespace plume::ui {

/// How high the picture of a study is, whatever it shows.
int studyPictureHeight();

/// Draws what a study comes to: of one plan its amount above a bar of its phases with a mark at
/// 90%; of several a bar each, as long as what it emits. Nothing yet: the place of a bar.
void drawStudyPicture(QPainter& painter, const QRectF& box,
                      const std::optional<StudyPreview>& preview, const Theme& theme);

} // namespace plume::ui
