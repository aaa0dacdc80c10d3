// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QRawFont>
#include <QString>

#include <unordered_map>
#include <vector>

namespace plume::ui {

/// Glyphs of one font.
struct Glyphs {
    QRawFont font;
    QList<quint32> indexes;
    QList<QPointF> positions; ///< on the baseline, in pixels
};

/// The words of one text, each shaped once. A sentence that follows a slider is another at each
/// step, but for a number or two its words are the same; and a number has the shape of zeros, since
/// all digits are as wide as one.
class WordShapes {
public:
    /// What stands between two places where a line may end. All in pixels.
    struct Part {
        QString text;               ///< with zeros for digits, where other digits can stand instead
        std::vector<Glyphs> glyphs; ///< from its left end on
        double width = 0.0;
        double lean = 0.0; ///< how far its last letter leans out of it
        double ascent = 0.0;
        double descent = 0.0;
        double leading = 0.0;
    };

    /// Whether the text is words beside each other, from left to right, with nothing else in it
    /// that takes part in how it is laid out.
    static bool areEnoughFor(QStringView text);

    const QFont& font() const { return m_font; }
    void setFont(const QFont& font);
    /// Before the words of a text: those of texts before may be forgotten.
    void startText();
    /// The parts of what stands between blanks; valid until startText().
    const std::vector<Part>& of(QStringView word);
    const Part& blank() const { return m_blank; }

    static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }
    /// The glyph of a digit, which stands for that of the zero in a part.
    quint32 glyphOfDigit(QChar digit) const { return m_digits[digit.digitValue()]; }
    /// How far a part leans out that has the digits of `text`.
    double leanOf(const Part& part, QStringView text) const;

private:
    struct Word {
        std::vector<Part> parts;
        bool hasAnyDigits = true; ///< whether other digits than zeros can stand in it
    };

    const Word& known(const QString& word);
    Word shaped(const QString& word) const;

    QFont m_font;
    Part m_blank;
    QList<quint32> m_digits; ///< glyphs
    QList<double> m_leans;   ///< of digits
    std::unordered_map<QString, Word> m_words;
};

} // namespace plume::ui
