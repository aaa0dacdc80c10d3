// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QString>

namespace plume::ui {

/// The words of one text, each shaped once. A sentence that follows a slider is another at each
/// step, but for a number or two its words are the same; and a number has the shape of zeros, since
/// all digits are as wide as one.
class WordShapes {
public:
    /// What stands between two places where a line may end.
    struct Part {
        QList<QGlyphRun> runs; ///< from its left end on the baseline
        double width = 0.0;    ///< pixels, as the next ones
        double extent = 0.0;   ///< its width, or more where its last letter leans out of it
        double ascent = 0.0;
        double descent = 0.0;
        double leading = 0.0;
    };

    /// Whether the text is words beside each other, from left to right, with nothing else in it
    /// that takes part in how it is laid out.
    static bool areEnoughFor(QStringView text);

    const QFont& font() const { return m_font; }
    void setFont(const QFont& font);
    /// One at least. A word is what stands between blanks.
    QList<Part> of(QStringView word);
    const Part& blank();

private:
    struct Word {
        QList<Part> parts;
        QList<int> ends;          ///< of the parts, in the word
        bool hasAnyDigits = true; ///< whether other digits than zeros can stand in it
    };

    const Word& known(const QString& word);
    Word shaped(const QString& word) const;
    Part shapedPart(const QString& text) const;

    QFont m_font;
    QList<quint32> m_digits; ///< glyphs
    QHash<QString, Word> m_words;
};

} // namespace plume::ui
