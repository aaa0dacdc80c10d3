// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sentencelabel.h"

#include <QEnterEvent>
#include <QTest>

using namespace plume::ui;

namespace {

const QString sentence = QStringLiteral("A sentence that is much too long for one line of three "
                                        "hundred pixels, and so it needs more of them.");

/// What the label wraps like: the same text as a document.
int documentHeight(const QString& text, int width) {
    QLabel label;
    label.setFont(fontOf(TextRole::Body));
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!text.isNull())
        label.setText(text);
    return label.heightForWidth(width);
}

QImage pictureOf(QWidget& widget) {
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

int darkPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSentenceLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light); }
    void itIsAsHighAsItsLines_data();
    void itIsAsHighAsItsLines();
    void anotherTextOrFontIsWrappedAnew();
    void itLooksTheSameUnderThePointer();
    void itCanBeSelectedUnderThePointer();
};

void TestSentenceLabel::itIsAsHighAsItsLines_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing yet") << QString();
    QTest::newRow("nothing") << QStringLiteral("");
    QTest::newRow("one word") << QStringLiteral("Word");
    QTest::newRow("a sentence") << sentence;
    QTest::newRow("two lines") << QStringLiteral("First\nSecond");
    QTest::newRow("Vietnamese") << QStringLiteral("Phần dùng chiếm nhiều hơn phần luyện mô hình");
    QTest::newRow("ampersand") << QStringLiteral("R&D <b>as it is</b>");
}

void TestSentenceLabel::itIsAsHighAsItsLines() {
    QFETCH(QString, text);
    QLabel* label = sentenceLabel(nullptr, TextRole::Body);
    const QScopedPointer owner(label);
    label->setText(text);
    for (const int width : {60, 150, 300, 900})
        QVERIFY2(std::abs(label->heightForWidth(width) - documentHeight(text, width)) <= 1,
                 qPrintable(QStringLiteral("%1: %2 and %3")
                                .arg(width)
                                .arg(label->heightForWidth(width))
                                .arg(documentHeight(text, width))));
}

void TestSentenceLabel::anotherTextOrFontIsWrappedAnew() {
    QLabel* label = sentenceLabel(nullptr, TextRole::Body);
    const QScopedPointer owner(label);
    label->setText(sentence);
    const int wide = label->heightForWidth(300);
    QVERIFY(label->heightForWidth(150) > wide);
    label->setText(QStringLiteral("Short."));
    QVERIFY(label->heightForWidth(300) < wide);
    const int small = label->heightForWidth(300);
    label->setFont(fontOf(TextRole::Headline));
    QVERIFY(label->heightForWidth(300) > small);
}

/// A document is drawn then, whose lines stand where they stood.
void TestSentenceLabel::itLooksTheSameUnderThePointer() {
    QLabel* label = sentenceLabel(nullptr, TextRole::Body);
    const QScopedPointer owner(label);
    label->setText(sentence);
    label->resize(300, label->heightForWidth(300));
    label->ensurePolished();
    const int apart = darkPixels(pictureOf(*label));
    QVERIFY(apart > 300);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int under = darkPixels(pictureOf(*label));
    QVERIFY2(std::abs(apart - under) < apart / 10,
             qPrintable(QStringLiteral("%1 and %2").arg(apart).arg(under)));
}

void TestSentenceLabel::itCanBeSelectedUnderThePointer() {
    QWidget window;
    QLabel* label = sentenceLabel(&window, TextRole::Body);
    label->setText(sentence);
    label->resize(300, label->heightForWidth(300));
    window.resize(320, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QPointF inside(5, 5);
    QEnterEvent enter(inside, inside, label->mapToGlobal(inside));
    QCoreApplication::sendEvent(label, &enter);
    QTest::mouseDClick(label, Qt::LeftButton, {}, QPoint(20, 10)); // a word
    QVERIFY(!label->selectedText().isEmpty());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(label, &leave);
    QVERIFY(!label->selectedText().isEmpty()); // to be copied
    label->clearFocus();
    QCoreApplication::sendEvent(label, &leave);
    QCOMPARE(label->textInteractionFlags(), Qt::TextInteractionFlags(Qt::NoTextInteraction));
}

QTEST_MAIN(TestSentenceLabel)
#include "tst_sentencelabel.moc"
