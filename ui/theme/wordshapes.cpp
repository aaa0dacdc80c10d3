// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wordshapes.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace plume::ui {
namespace {

constexpr double widest = 1e6; // pixels
/// Of a text that has been many others.
constexpr std::size_t mostWords = 500;

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

QString withZeros(QStringView word) {
    QString zeros = word.toString();
    for (QChar& character : zeros) {
        if (WordShapes::isDigit(character))
            character = u'0';
    }
    return zeros;
}

/// Whether each character of the part has a glyph of its own, zeros that of a zero.
bool isGlyphByGlyph(const WordShapes::Part& part, quint32 zero) {
    const QList<quint32> glyphs =
        part.glyphs.size() == 1 ? part.glyphs.front().indexes : QList<quint32>();
    if (glyphs.size() != part.text.size())
        return false;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (part.text[i] == u'0' && glyphs[i] != zero)
            return false;
    }
    return true;
}

/// A line as wide as its text.
class Line {
public:
    Line(const QString& text, const QFont& font)
        : m_layout(text, font) {
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(widest); // it is not broken
        m_layout.endLayout();
    }

    double lean() const { return m_line.naturalTextWidth() - m_line.horizontalAdvance(); }

    WordShapes::Part part(int begin, int end) const {
        const QString text = m_layout.text().mid(begin, end - begin);
        const QPointF origin(m_line.cursorToX(begin), m_line.ascent());
        WordShapes::Part part{text,
                              {},
                              m_line.cursorToX(end) - origin.x(),
                              Line(text, m_layout.font()).lean(),
                              m_line.ascent(),
                              m_line.descent(),
                              m_line.leading()};
        const QList<QGlyphRun> runs = m_layout.glyphRuns(begin, end - begin);
        for (const QGlyphRun& run : runs) {
            part.glyphs.push_back({run.rawFont(), run.glyphIndexes(), {}});
            const QList<QPointF> positions = run.positions();
            for (const QPointF& position : positions)
                part.glyphs.back().positions.append(position - origin);
        }
        return part;
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

} // namespace

bool WordShapes::areEnoughFor(QStringView text) {
    return std::ranges::all_of(
        text, [](QChar character) { return character == u'\n' || isPlain(character); });
}

void WordShapes::setFont(const QFont& font) {
    const QString digits = QStringLiteral("0123456789");
    m_font = font;
    m_digits = QRawFont::fromFont(font).glyphIndexesForString(digits);
    m_leans.clear();
    for (const QChar digit : digits)
        m_leans.append(Line(digit, font).lean());
    m_blank = Line(QStringLiteral(" "), font).part(0, 1);
    m_words.clear();
}

double WordShapes::leanOf(const Part& part, QStringView text) const {
    const bool isOtherDigit = text.back() != part.text.back();
    return isOtherDigit ? m_leans[text.back().digitValue()] : part.lean;
}

void WordShapes::startText() {
    if (m_words.size() >= mostWords)
        m_words.clear();
}

const std::vector<WordShapes::Part>& WordShapes::of(QStringView word) {
    const QString zeros = withZeros(word);
    const Word& withAnyDigits = known(zeros);
    const bool isThat = withAnyDigits.hasAnyDigits || word == zeros;
    return isThat ? withAnyDigits.parts : known(word.toString()).parts;
}

const WordShapes::Word& WordShapes::known(const QString& word) {
    const auto found = m_words.find(word);
    return found != m_words.end() ? found->second
                                  : m_words.emplace(word, shaped(word)).first->second;
}

/// Shaped as a whole, so that letters keep their distance where a line could end but does not; and
/// as it stands behind a blank: at the very beginning of a text, Qt breaks a number at its point.
WordShapes::Word WordShapes::shaped(const QString& word) const {
    const Line line(word, m_font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, u' ' + word);
    finder.setPosition(1);
    Word result;
    int begin = 0;
    while (begin < word.size()) {
        const int next = int(finder.toNextBoundary()) - 1;
        const int end = next > begin ? next : int(word.size());
        result.parts.push_back(line.part(begin, end));
        result.hasAnyDigits =
            result.hasAnyDigits && isGlyphByGlyph(result.parts.back(), m_digits.value(0));
        begin = end;
    }
    return result;
}

} // namespace plume::ui
