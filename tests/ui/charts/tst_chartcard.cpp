// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

#include "app/studies.h"
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/shareview.h"
#include "theme/theme.h"
#include "ui/fakeprompter.h"

using namespace plume;
using namespace plume::test;
using namespace plume::ui;

class TestChartCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theTableTwinHasTheRowsOfTheChart();
    void changedNumbersKeepTheTable();
    void theTableIsReachedAndLeftByKey();
    void csvHoldsTheRows();
    void pictureIsTwiceItsSizeOnScreen();
    void drawingHasQuestionAnswerAndSourceAsText();
    void aFileThatCannotBeWrittenIsToldInTheCard();
    void whoeverThinksBetterOfItSavesNothing();
    void copyHoldsPictureAndNumbers();
    void theCurrentMarkIsReadOut();
    void everyButtonHasATextAndAName();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// A card with the shares of round numbers, on screen.
struct Shown {
    FakePrompter prompter;
    QTemporaryDir folder;
    ShareView* view = new ShareView; // the card takes it
    ChartCard card{QStringLiteral("shares"), view, prompter};
    ShareChart chart;

    Shown() {
        show(roundNumbers());
        card.resize(640, 260);
        card.show();
    }
    void show(const Study& study) {
        chart = shareChartOf(resultOf(study, 0, {}), english);
        view->setChart(chart);
        card.setChart(chart.words, chart.table);
    }
    QByteArray exported(ChartCard::Format format, const char* name) {
        prompter.file = folder.filePath(QString::fromLatin1(name));
        card.exportAs(format);
        QFile file(prompter.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString message() const {
        return card.findChild<QLabel*>(QStringLiteral("sharesMessage"))->text();
    }
};

} // namespace

void TestChartCard::initTestCase() {
    applyTheme(*qApp, ThemeName::Light);
}

void TestChartCard::init() {
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

void TestChartCard::theTableTwinHasTheRowsOfTheChart() {
    Shown shown;
    const QAbstractItemModelTester tester(shown.card.model());
    QCOMPARE(shown.card.model()->rowCount(), 6);
    QCOMPARE(shown.card.model()->index(3, 0).data().toString(), QStringLiteral("Chat"));
    QCOMPARE(shown.card.model()->index(3, 2).data().toString(), QStringLiteral("182.5 t"));
    QCOMPARE(shown.card.model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Share"));
    shown.show(studyOf({training()}, 12));
    QCOMPARE(shown.card.model()->rowCount(), 2);
}

void TestChartCard::changedNumbersKeepTheTable() {
    Shown shown;
    const QSignalSpy resets(shown.card.model(), &QAbstractItemModel::modelReset);
    Study study = roundNumbers();
    study.plans[0].activities[3].inputs[Term::RequestRate] = fixed(unit::requestPerDay(2e6));
    shown.show(study);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(shown.card.model()->index(3, 2).data().toString(), QStringLiteral("365 t"));
}

void TestChartCard::theTableIsReachedAndLeftByKey() {
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.card));
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_T);
    QVERIFY(shown.card.isTableShown());
    auto* table = shown.card.findChild<QTableView*>();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!shown.card.isTableShown());
}

void TestChartCard::csvHoldsTheRows() {
    Shown shown;
    QCOMPARE(shown.exported(ChartCard::Format::Csv, "rows.csv"), csvOf(shown.chart.table));
    QCOMPARE(shown.prompter.suggested, QStringList{QStringLiteral("shares.csv")});
    QVERIFY(shown.message().contains(QStringLiteral("rows.csv")));
}

void TestChartCard::pictureIsTwiceItsSizeOnScreen() {
    Shown shown;
    QVERIFY(!shown.exported(ChartCard::Format::Png, "shares.png").isEmpty());
    QImageReader reader(shown.prompter.file);
    const QImage image = reader.read();
    QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
    QVERIFY(image.width() > 2 * shown.view->width());
    QVERIFY(image.height() > 2 * shown.view->height());
    QCOMPARE(image.text(QStringLiteral("Title")), shown.chart.words.question);
}

void TestChartCard::drawingHasQuestionAnswerAndSourceAsText() {
    Shown shown;
    QXmlStreamReader reader(shown.exported(ChartCard::Format::Svg, "shares.svg"));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText().trimmed());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(shown.chart.words.question));
    const QString all = texts.join(u' ');
    QVERIFY(all.contains(QStringLiteral("emits most: 182.5 t.")));
    QVERIFY(all.contains(QStringLiteral("Source: Plume")));
    QVERIFY(all.contains(QStringLiteral("90%")));
}

void TestChartCard::aFileThatCannotBeWrittenIsToldInTheCard() {
    Shown shown;
    QVERIFY(shown.exported(ChartCard::Format::Png, "no/such/folder.png").isEmpty());
    QVERIFY(shown.message().startsWith(QStringLiteral("The chart could not be saved as")));
    QVERIFY(!shown.card.findChild<QLabel*>(QStringLiteral("sharesMessage"))->isHidden());
}

void TestChartCard::whoeverThinksBetterOfItSavesNothing() {
    Shown shown;
    shown.card.exportAs(ChartCard::Format::Svg);
    QCOMPARE(shown.prompter.suggested.size(), 1);
    QVERIFY(shown.message().isEmpty());
}

void TestChartCard::copyHoldsPictureAndNumbers() {
    Shown shown;
    shown.card.copy();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().contains(plainTextOf(shown.chart.table)));
    QVERIFY(copied->text().contains(shown.chart.words.answer));
}

void TestChartCard::theCurrentMarkIsReadOut() {
    Shown shown;
    const auto isSaid = [&shown](const QString& text) {
        const auto labels = shown.card.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text() == text; });
    };
    const QString training = QStringLiteral("Training: 6 t CO₂e, 3.1%");
    QVERIFY(!isSaid(training));
    shown.view->setCurrentMark(1);
    QVERIFY(isSaid(training));
    shown.view->setCurrentMark(-1);
    QVERIFY(!isSaid(training));
}

void TestChartCard::everyButtonHasATextAndAName() {
    Shown shown;
    for (const QToolButton* button : shown.card.findChildren<QToolButton*>()) {
        if (button->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY(!button->text().isEmpty());
        QVERIFY(!button->objectName().isEmpty());
    }
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
