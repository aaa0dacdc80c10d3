// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wordshapes.h"

#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace plume::ui {
namespace {

constexpr double widest = 1e6; // pixels
/// Of a text that has been many others.
constexpr qsizetype mostWords = 500;

/// Letters of Latin, Greek and Cyrillic, signs, and blanks that keep words together; no soft
/// hyphen.
bool isPlain(QChar character) {
    struct Block {
        char16_t first;
        char16_t last;
    };
    static constexpr std::array blocks{
        Block{0x0020, 0x007E}, Block{0x00A0, 0x00AC}, Block{0x00AE, 0x058F}, Block{0x1E00, 0x1FFF},
        Block{0x2010, 0x2027}, Block{0x202F, 0x205E}, Block{0x2070, 0x20CF}, Block{0x2100, 0x2BFF},
    };
    return std::ranges::any_of(blocks, [code = character.unicode()](const Block& block) {
        return code >= block.first && code <= block.last;
    });
}

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

QString withZeros(QStringView word) {
    QString zeros = word.toString();
    for (QChar& character : zeros) {
        if (isDigit(character))
            character = u'0';
    }
    return zeros;
}

/// Whether each character of the part has a glyph of its own, zeros that of a zero.
bool isGlyphByGlyph(QStringView text, const WordShapes::Part& part, quint32 zero) {
    const QList<quint32> glyphs =
        part.runs.size() == 1 ? part.runs.first().glyphIndexes() : QList<quint32>();
    if (glyphs.size() != text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'0' && glyphs[i] != zero)
            return false;
    }
    return true;
}

} // namespace

bool WordShapes::areEnoughFor(QStringView text) {
    return std::ranges::all_of(
        text, [](QChar character) { return character == u'\n' || isPlain(character); });
}

void WordShapes::setFont(const QFont& font) {
    m_font = font;
    m_digits = QRawFont::fromFont(font).glyphIndexesForString(QStringLiteral("0123456789"));
    m_words.clear();
}

QList<WordShapes::Part> WordShapes::of(QStringView word) {
    const QString zeros = withZeros(word);
    const Word& known = this->known(zeros);
    if (word == zeros)
        return known.parts;
    if (!known.hasAnyDigits)
        return shaped(word.toString()).parts;
    QList<Part> parts = known.parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QGlyphRun& run = parts[i].runs.first();
        QList<quint32> glyphs = run.glyphIndexes();
        for (qsizetype at = begin; at < known.ends[i]; ++at) {
            if (isDigit(word[at]))
                glyphs[at - begin] = m_digits[word[at].digitValue()];
        }
        run.setGlyphIndexes(glyphs);
        begin = known.ends[i];
    }
    return parts;
}

const WordShapes::Part& WordShapes::blank() {
    return known(QStringLiteral(" ")).parts.first();
}

const WordShapes::Word& WordShapes::known(const QString& word) {
    const auto found = m_words.constFind(word);
    if (found != m_words.cend())
        return *found;
    if (m_words.size() >= mostWords)
        m_words.clear();
    return *m_words.insert(word, shaped(word));
}

/// As it stands behind a blank: at the very beginning of a text, Qt breaks a number at its point.
WordShapes::Word WordShapes::shaped(const QString& word) const {
    Word result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, u' ' + word);
    finder.setPosition(1);
    int begin = 0;
    while (begin < word.size()) {
        const int next = int(finder.toNextBoundary()) - 1;
        const int end = next > begin ? next : int(word.size());
        const QString text = word.mid(begin, end - begin);
        result.parts.append(shapedPart(text));
        result.ends.append(end);
        result.hasAnyDigits =
            result.hasAnyDigits && isGlyphByGlyph(text, result.parts.last(), m_digits.value(0));
        begin = end;
    }
    return result;
}

WordShapes::Part WordShapes::shapedPart(const QString& text) const {
    QTextLayout layout(text, m_font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widest); // it is not broken
    layout.endLayout();
    Part part{layout.glyphRuns(), line.horizontalAdvance(), line.naturalTextWidth(),
              line.ascent(),      line.descent(),           line.leading()};
    for (QGlyphRun& run : part.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions)
            position.ry() -= part.ascent;
        run.setPositions(positions);
    }
    return part;
}

} // namespace plume::ui
