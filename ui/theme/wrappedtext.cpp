// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrappedtext.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace plume::ui {
namespace {

/// Fills lines with words, one after the other.
class LineFiller {
public:
    LineFiller(WordShapes& words, int width, Qt::Alignment sides)
        : m_words(words)
        , m_width(width)
        , m_sides(sides) {}

    void add(QStringView paragraph) {
        while (!paragraph.isEmpty()) {
            const qsizetype blank = paragraph.indexOf(u' ');
            const QStringView word = blank < 0 ? paragraph : paragraph.first(blank);
            if (!word.isEmpty())
                addWord(word);
            if (blank >= 0)
                m_x += m_words.blank().width;
            paragraph = paragraph.sliced(blank < 0 ? paragraph.size() : blank + 1);
        }
        endLine();
    }

    double height() const { return m_top; }
    QList<QGlyphRun> runs() const {
        QList<QGlyphRun> runs;
        for (const Glyphs& glyphs : m_glyphs) {
            runs.append(QGlyphRun());
            runs.last().setRawFont(glyphs.font);
            runs.last().setGlyphIndexes(glyphs.indexes);
            runs.last().setPositions(glyphs.positions);
        }
        return runs;
    }

private:
    using Part = WordShapes::Part;
    struct Placed {
        const Part* part;
        QStringView text;
        double x = 0.0;
    };

    void addWord(QStringView word) {
        qsizetype begin = 0;
        for (const Part& part : m_words.of(word)) {
            const QStringView text = word.mid(begin, part.text.size());
            if (!m_line.empty() && m_x + part.width + m_words.leanOf(part, text) > m_width)
                endLine();
            m_line.push_back({&part, text, m_x});
            m_x += part.width;
            begin += part.text.size();
        }
    }

    /// As high as the highest on it, and as high as a blank where there is nothing.
    void endLine() {
        double ascent = m_words.blank().ascent;
        double descent = m_words.blank().descent;
        double leading = m_words.blank().leading;
        for (const Placed& placed : m_line) {
            ascent = std::max(ascent, placed.part->ascent);
            descent = std::max(descent, placed.part->descent);
            leading = std::max(leading, placed.part->leading);
        }
        const QPointF begin(leftOfLine(), m_top + ascent);
        for (const Placed& placed : m_line) {
            for (const Glyphs& glyphs : placed.part->glyphs)
                add(glyphs, placed, begin);
        }
        m_top += std::ceil(ascent + descent) + leading;
        m_line.clear();
        m_x = 0.0;
    }

    double leftOfLine() const {
        const double end = m_line.empty() ? 0.0 : m_line.back().x + m_line.back().part->width;
        if (m_sides & Qt::AlignRight)
            return m_width - end;
        return m_sides & Qt::AlignHCenter ? 0.5 * (m_width - end) : 0.0;
    }

    /// To those before, if they have the same font: they are drawn at once.
    void add(const Glyphs& glyphs, const Placed& placed, const QPointF& begin) {
        if (m_glyphs.empty() || m_glyphs.back().font != glyphs.font)
            m_glyphs.push_back({glyphs.font, {}, {}});
        Glyphs& drawn = m_glyphs.back();
        const QPointF origin = begin + QPointF(placed.x, 0.0);
        for (const QPointF& position : glyphs.positions)
            drawn.positions.append(position + origin);
        drawn.indexes += glyphs.indexes;
        if (placed.text != placed.part->text) // it has other digits
            setDigits(placed.text, drawn.indexes.end() - glyphs.indexes.size());
    }

    void setDigits(QStringView text, QList<quint32>::iterator glyph) const {
        for (const QChar character : text) {
            if (WordShapes::isDigit(character))
                *glyph = m_words.glyphOfDigit(character);
            ++glyph;
        }
    }

    WordShapes& m_words;
    double m_width;
    Qt::Alignment m_sides;
    std::vector<Placed> m_line;
    std::vector<Glyphs> m_glyphs;
    double m_x = 0.0;
    double m_top = 0.0;
};

} // namespace

double WrappedText::wrap(const QString& text, const QFont& font, int width, Qt::Alignment sides) {
    const bool isOtherFont = font != m_words.font() || m_width < 0;
    if (isOtherFont)
        m_words.setFont(font);
    if (isOtherFont || text != m_text || width != m_width || sides != m_sides) {
        m_text = text;
        m_width = width;
        m_sides = sides;
        breakLines();
    }
    return m_height;
}

void WrappedText::breakLines() {
    m_layout.clearLayout();
    m_runs.clear();
    if (m_sides & Qt::AlignJustify || !WordShapes::areEnoughFor(m_text)) {
        breakLayout();
        return;
    }
    m_words.startText();
    LineFiller lines(m_words, m_width, m_sides);
    for (const QStringView paragraph : QStringView(m_text).split(u'\n'))
        lines.add(paragraph);
    m_height = lines.height();
    m_runs = lines.runs();
}

void WrappedText::breakLayout() {
    m_height = 0.0;
    m_layout.setFont(m_words.font());
    m_layout.setText(QString(m_text).replace(u'\n', QChar::LineSeparator));
    m_layout.setTextOption(QTextOption(m_sides & Qt::AlignHorizontal_Mask));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_width);
        line.setPosition({0.0, m_height});
        m_height += line.height();
    }
    m_layout.endLayout();
}

void WrappedText::draw(QPainter& painter, const QPointF& topLeft) const {
    for (const QGlyphRun& run : m_runs)
        painter.drawGlyphRun(topLeft, run);
    if (m_layout.lineCount() > 0)
        m_layout.draw(&painter, topLeft);
}

} // namespace plume::ui
