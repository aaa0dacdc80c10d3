// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include "theme/wordshapes.h"

class QPainter;

namespace plume::ui {

/// A plain text that wraps between words. It keeps its shapes and lines: layouts ask for its height
/// again and again, and shaping is most of what a changing text costs.
class WrappedText {
public:
    WrappedText() = default;
    Q_DISABLE_COPY_MOVE(WrappedText)

    /// Takes what is to be drawn, and returns how high its lines are, in pixels. `sides` is where
    /// they stand within the width.
    double wrap(const QString& text, const QFont& font, int width,
                Qt::Alignment sides = Qt::AlignLeft);
    /// As it was last wrapped, with the painter's pen.
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    void breakLines();
    void breakLayout();

    WordShapes m_words;
    QList<QGlyphRun> m_runs; ///< of all lines, from the top left corner on
    QTextLayout m_layout;    ///< where words are not enough
    QString m_text;
    Qt::Alignment m_sides;
    int m_width = -1;
    double m_height = 0.0;
};

} // namespace plume::ui
