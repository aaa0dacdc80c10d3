// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrappedtext.h"

#include <QPainter>

namespace plume::ui {

double WrappedText::wrap(const QString& text, const QFont& font, int width, Qt::Alignment sides) {
    const bool isOther = text != m_text || font != m_layout.font() || m_width < 0;
    if (isOther) {
        m_text = text;
        m_layout.setFont(font);
        m_layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
        m_layout.setCacheEnabled(true);
    }
    if (isOther || width != m_width || sides != m_sides) {
        m_sides = sides;
        m_layout.setTextOption(QTextOption(sides & Qt::AlignHorizontal_Mask));
        breakLines(width);
    }
    return m_height;
}

void WrappedText::breakLines(int width) {
    m_width = width;
    m_height = 0.0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0.0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void WrappedText::draw(QPainter& painter, const QPointF& topLeft) const {
    m_layout.draw(&painter, topLeft);
}

} // namespace plume::ui
