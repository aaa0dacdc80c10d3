// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "theme/wrappedtext.h"

#include <QPainter>
#include <QTest>

using namespace plume::ui;

namespace {

constexpr int pictureHeight = 400;

QImage emptyPicture(int width) {
    QImage image(width + 20, pictureHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage pictureOf(const WrappedText& text, int width) {
    QImage image = emptyPicture(width);
    QPainter painter(&image);
    text.draw(painter, {10.0, 5.0});
    return image;
}

/// What Qt makes of the same text as a whole.
struct Expected {
    Expected(const QString& text, const QFont& font, int width, Qt::Alignment sides)
        : picture(emptyPicture(width)) {
        QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
        layout.setTextOption(QTextOption(sides));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            line.setPosition({0.0, height});
            height += line.height();
            isTooWide = isTooWide || line.naturalTextWidth() > width;
        }
        layout.endLayout();
        QPainter painter(&picture);
        layout.draw(&painter, {10.0, 5.0});
    }

    double height = 0.0;
    bool isTooWide = false;
    QImage picture;
};

const QString sentence =
    QStringLiteral("In 9 of 10 runs it lies between 77 and 214 t (20–25 %), that is 1,234.5 kg CO₂ "
                   "a year/month — half-way to what a well-known car emits in 15 years.");

} // namespace

class TestWrappedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light); }
    void itLooksAsQtDrawsIt_data();
    void itLooksAsQtDrawsIt();
    void aTextThatFollowsASliderLooksAsIfItWereNew();
    void aNumberAtTheEndOfALineLeansAsItDoes();
};

void TestWrappedText::itLooksAsQtDrawsIt_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("a word") << QStringLiteral("Word");
    QTest::newRow("a word that is longer than a line")
        << QStringLiteral("Methylpropenylenedihydroxycinnamenylacrylicacids");
    QTest::newRow("a sentence") << sentence;
    QTest::newRow("Vietnamese") << QStringLiteral(
        "Phần dùng chiếm 21,5 % (từ 12 đến 34 %), nhiều hơn phần luyện mô hình; "
        "lượng phát thải bằng 1.234 chiếc ô tô chạy trong một năm.");
    QTest::newRow("paragraphs") << QStringLiteral("First line\n\n  Second line, indented \nThird");
    QTest::newRow("two blanks") << QStringLiteral("One  two   three    four five  six seven eight");
    QTest::newRow("letters that lean on each other") << QStringLiteral(
        "Pre-Training and Fine-Tuning, Pre—Training; V-T/AV-AT of A100-SXM4-80GB T4");
    QTest::newRow("a path") << QStringLiteral(
        "Saved as /home/someone/Documents/2026-11-29/chart-of-shares.png, next to others.");
    QTest::newRow("an address") << QStringLiteral(
        "See https://doi.org/10.1234/abc.2023.56789 (Table 3).");
    QTest::newRow("blanks that keep together")
        << QStringLiteral("12\u00a0345\u00a0kg of 6\u202f789 t or 1\u00a0million km");
    QTest::newRow("from right to left")
        << QStringLiteral("Fine-tuning of \u05e9\u05dc\u05d5\u05dd 12 and more of it");
    QTest::newRow("Thai") << QStringLiteral(
        "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35 and \u0e04\u0e23\u0e31\u0e1a");
    QTest::newRow("a letter in two") << QStringLiteral("cafe\u0301 10 e\u0302\u0301");
    QTest::newRow("an emoji") << QStringLiteral("A tree \U0001F333 grows for 40 years");
    QTest::newRow("a soft hyphen") << QStringLiteral("Under\u00adstanding of what is said");
}

void TestWrappedText::itLooksAsQtDrawsIt() {
    QFETCH(QString, text);
    for (const TextRole role : {TextRole::Headline, TextRole::Body, TextRole::Tick}) {
        for (const Qt::Alignment sides : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
            for (const int width : {60, 150, 211, 300, 900}) {
                const Expected expected(text, fontOf(role), width, sides);
                WrappedText wrapped;
                QCOMPARE(wrapped.wrap(text, fontOf(role), width, sides), expected.height);
                // What is too wide and centred may stand half a pixel to the other side.
                if (sides != Qt::AlignHCenter || !expected.isTooWide)
                    QCOMPARE(pictureOf(wrapped, width), expected.picture);
            }
        }
    }
}

/// Words are remembered, numbers have the shape of zeros.
void TestWrappedText::aTextThatFollowsASliderLooksAsIfItWereNew() {
    for (const TextRole role : {TextRole::Headline, TextRole::Body, TextRole::Small}) {
        WrappedText wrapped;
        for (int step = 0; step < 200; ++step) {
            const int width = 180 + step; // each word comes to stand at the end of a line
            const QString text = QStringLiteral("It emits %1 t, %2 % of all (%3–%4), in %5 lives")
                                     .arg(step * 37 % 1000)
                                     .arg(step * 0.7, 0, 'f', 1)
                                     .arg(step * 11)
                                     .arg(step * 13)
                                     .arg(step % 7);
            const Expected expected(text, fontOf(role), width, Qt::AlignLeft);
            QCOMPARE(wrapped.wrap(text, fontOf(role), width), expected.height);
            QCOMPARE(pictureOf(wrapped, width), expected.picture);
        }
    }
}

/// The digit 4 leans out of its width in letters of 13 and of 20 pixels, a zero does not.
void TestWrappedText::aNumberAtTheEndOfALineLeansAsItDoes() {
    QFont font = fontOf(TextRole::Headline);
    font.setPixelSize(20);
    for (int width = 60; width < 240; ++width) {
        WrappedText wrapped;
        for (const char* number : {"0.000", "1.234", "5.678"}) {
            const QString text =
                QStringLiteral("Bằng %1 chiếc ô tô chạy, %1").arg(QLatin1String(number));
            const Expected expected(text, font, width, Qt::AlignLeft);
            QCOMPARE(wrapped.wrap(text, font, width), expected.height);
            QCOMPARE(pictureOf(wrapped, width), expected.picture);
        }
    }
}

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
