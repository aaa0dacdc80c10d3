// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ownrowdialog.h"

#include "app/studies.h"
#include "build/pickerrows.h"
#include "document/studydocument.h"
#include "language/translator.h"
#include "library/datapage.h"
#include "lifecycle/completion.h"
#include "lifecycle/ownrows.h"
#include "results/comparisons.h"
#include "theme/look.h"
#include "ui/fakeprompter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace plume;
using namespace plume::ui;

namespace {

const Catalogue& catalogue() {
    static const Catalogue read = readCatalogue(QStringLiteral(":/datasets")).value();
    return read;
}

struct Bench {
    explicit Bench(const char* key)
        : name(QLatin1String(key))
        , page(*shippedTable(name), {document, comparisons, prompter}) {
        document.reset(test::studyOf({test::training()}, 12));
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        page.resize(790, 600);
        page.show();
    }

    QString name;
    StudyDocument document{catalogue()};
    Comparisons comparisons{catalogue()};
    test::FakePrompter prompter;
    DataPage page;

    template <typename Part>
    Part* part(const char* what) const {
        return page.findChild<Part*>(
            QStringLiteral("library.%1.%2").arg(name, QLatin1String(what)));
    }
    void press(const char* what) const { part<QToolButton>(what)->click(); }
    OwnRowDialog* dialog() const {
        for (auto* each : page.findChildren<OwnRowDialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const char* key, const char* text) const {
        dialog()
            ->findChild<QLineEdit*>(QStringLiteral("ownrow.") + QLatin1String(key))
            ->setText(QString::fromUtf8(text));
    }
    QString notice(const char* key) const {
        const auto* label = dialog()->findChild<QLabel*>(
            QStringLiteral("ownrow.%1.notice").arg(QLatin1String(key)));
        return label->isHidden() ? QString() : label->text();
    }
    bool shows(const char* text) const {
        const auto& model = *part<QTableView>("rows")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < 2; ++column) {
                if (model.index(row, column).data().toString() == QLatin1String(text))
                    return true;
            }
        }
        return false;
    }
    void addRoof() const {
        press("add");
        type("name", "My roof");
        type("intensity", "40 g/kWh");
        type("intensity.low", "30");
        type("intensity.high", "0.06 kg/kWh");
        dialog()->accept();
    }
    int steps() { return document.undoStack().count(); }
};

} // namespace

class TestOwnRowDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGridIsAddedAndFoundEverywhere();
    void itIsChangedRemovedAndTakenBack();
    void aRangeKeepsItsShape();
    void whatIsInUseStays();
    void aComparisonIsRefusedWithWordsAtItsFields();
    void aDeviceAndARequestAreAdded();
    void aGridSaysWhatItsBuildingsTake();
    void aPueBelowOneIsRefused();
    void everyFieldIsReadBack_data();
    void everyFieldIsReadBack();
    void amountsAreReadInTheLocale();
    void itIsSavedAndReadBack();
    void whatShipsCannotBeChanged();
    void everyNoticeHasRoom_data();
    void everyNoticeHasRoom();
};

void TestOwnRowDialog::aGridIsAddedAndFoundEverywhere() {
    Bench bench("grids");
    bench.addRoof();
    QVERIFY(!bench.dialog());
    QCOMPARE(bench.steps(), 1);
    const Grid row = bench.document.study().own.grids.value(0);
    QCOMPARE(row.id.text(), QStringLiteral("own-my-roof"));
    QCOMPARE(row.intensity.value, 0.04);
    QCOMPARE(row.intensity.range.low, 0.03);
    QCOMPARE(row.intensity.range.high, 0.06);
    QVERIFY(bench.shows("My roof (yours)"));
    const QList<PickerRow> rows =
        pickerRowsOf(bench.document.catalogue(), Boundary::Lifecycle, QLocale::c()).grids;
    QVERIFY(std::ranges::any_of(
        rows, [](const PickerRow& each) { return each.id == QLatin1String("own-my-roof"); }));
}

void TestOwnRowDialog::itIsChangedRemovedAndTakenBack() {
    Bench bench("grids");
    bench.addRoof();
    bench.press("edit");
    QVERIFY(bench.dialog());
    bench.type("name", "The barn");
    bench.dialog()->accept();
    QCOMPARE(bench.steps(), 2);
    QVERIFY(bench.shows("The barn (yours)"));
    QVERIFY(!bench.shows("My roof (yours)"));
    QCOMPARE(bench.document.study().own.grids.value(0).intensity.range.high, 0.06);
    bench.press("remove");
    QCOMPARE(bench.steps(), 3);
    QVERIFY(bench.document.study().own.isEmpty());
    QVERIFY(!bench.shows("The barn (yours)"));
    bench.document.undoStack().undo();
    QVERIFY(bench.shows("The barn (yours)"));
    bench.document.undoStack().undo();
    QVERIFY(bench.shows("My roof (yours)"));
    bench.document.undoStack().undo();
    QVERIFY(bench.document.study().own.isEmpty());
}

void TestOwnRowDialog::aRangeKeepsItsShape() {
    Bench bench("grids");
    bench.addRoof();
    Study study = bench.document.study();
    study.own.grids[0].intensity.shape = Shape::Uniform;
    bench.document.reset(study);
    const auto own = [&bench] { return bench.document.study().own.grids.value(0); };
    const auto select = [&bench] { bench.part<QTableView>("rows")->selectRow(0); };
    select();
    bench.press("edit");
    bench.type("name", "Our roof");
    bench.dialog()->accept();
    QCOMPARE(own().name.english, QStringLiteral("Our roof"));
    QCOMPARE(own().intensity.shape, Shape::Uniform);
    QCOMPARE(own().intensity.range, study.own.grids[0].intensity.range);
    select();
    bench.press("edit");
    bench.type("intensity.high", "70");
    bench.dialog()->accept();
    QCOMPARE(own().intensity.shape, Shape::Uniform);
    QCOMPARE(own().intensity.range.high, 0.07);
}

void TestOwnRowDialog::whatIsInUseStays() {
    Bench bench("grids");
    bench.addRoof();
    Study study = bench.document.study();
    study.plans[0].activities[0].grid = GridId(QStringLiteral("own-my-roof"));
    bench.document.edit({QStringLiteral("Choose"), QString()}, study);
    bench.press("remove");
    QCOMPARE(bench.document.study().own.grids.size(), 1);
    const QString said = bench.part<QLabel>("message")->text();
    QVERIFY2(said.contains(study.plans[0].activities[0].name), qPrintable(said));
}

void TestOwnRowDialog::aComparisonIsRefusedWithWordsAtItsFields() {
    Bench bench("equivalences");
    bench.press("add");
    bench.type("name", "The bus");
    bench.type("unit", "rides");
    bench.type("amount", "0.8 kg");
    bench.dialog()->accept();
    QVERIFY(bench.dialog());
    for (const char* key : {"basis", "year", "source", "amount"})
        QVERIFY2(!bench.notice(key).isEmpty(), key);
    QVERIFY(bench.notice("unit").isEmpty());
    QCOMPARE(bench.steps(), 0);
    bench.type("year", "last year");
    bench.dialog()->accept();
    QVERIFY2(bench.notice("year").contains(QStringLiteral("last year")),
             qPrintable(bench.notice("year")));
    bench.type("basis", "12 km, one of 30");
    bench.type("year", "2025");
    bench.type("source", "The bus company");
    bench.type("amount.low", "0.5");
    bench.type("amount.high", "1.2");
    bench.dialog()->accept();
    QVERIFY(!bench.dialog());
    QCOMPARE(bench.document.study().own.equivalences.size(), 1);
    QVERIFY(bench.shows("The bus (yours)"));
}

void TestOwnRowDialog::aDeviceAndARequestAreAdded() {
    Bench devices("hardware");
    devices.press("add");
    devices.type("name", "My card");
    devices.type("power", "200 to 300 W");
    devices.type("lifetime_years", "4");
    devices.dialog()->accept();
    const Device card = devices.document.study().own.devices.value(0);
    QCOMPARE(card.power.value_or(EstimateData()).range.high, 0.3);
    QVERIFY(devices.shows("My card (yours)"));
    const QString sheet = devices.part<QTextBrowser>("sheet")->toPlainText();
    QVERIFY2(sheet.contains(QStringLiteral("My card")), qPrintable(sheet));
    QVERIFY2(!sheet.contains(QStringLiteral("4.00")), qPrintable(sheet));
    QVERIFY2(!sheet.contains(QStringLiteral("3.9")), qPrintable(sheet));
    Bench requests("requests");
    requests.press("add");
    requests.type("name", "An answer");
    requests.dialog()->accept();
    QVERIFY(requests.dialog());
    QVERIFY(!requests.notice("energy").isEmpty());
    requests.type("energy", "0.5 Wh");
    requests.dialog()->accept();
    QCOMPARE(requests.document.study().own.requests.value(0).energy.value, 0.0005);
}

void TestOwnRowDialog::aGridSaysWhatItsBuildingsTake() {
    Bench bench("grids");
    bench.press("add");
    bench.type("name", "Our hall");
    bench.type("intensity", "40");
    bench.type("pue", "1.2 to 1.4");
    bench.type("wue", "0.3 L/kWh");
    bench.type("note", "Metered in March");
    bench.dialog()->accept();
    QVERIFY(!bench.dialog());
    const Grid hall = bench.document.study().own.grids.value(0);
    QCOMPARE(hall.pue.value_or(EstimateData()).range, (Range{1.2, 1.4}));
    QCOMPARE(hall.siteWater.value_or(EstimateData()).value, 0.3);
    QCOMPARE(hall.note, QStringLiteral("Metered in March"));
    const QString sheet = bench.part<QTextBrowser>("sheet")->toPlainText();
    for (const char* said : {"Metered in March", "1.4", "0.3", "PUE"})
        QVERIFY2(sheet.contains(QLatin1String(said)), qPrintable(sheet));
    // What a study takes from it.
    Study study = bench.document.study();
    study.plans[0].activities[0].grid = hall.id;
    study.plans[0].activities[0].inputs.remove(Term::GridIntensity);
    study.plans[0].activities[0].inputs.remove(Term::Pue);
    const CompletePlan plan = complete(study, 0, bench.document.catalogue());
    QCOMPARE(plan.activities[0].inputs[Term::Pue].estimate.range.high, 1.4);
}

void TestOwnRowDialog::aPueBelowOneIsRefused() {
    Bench bench("grids");
    bench.press("add");
    bench.type("name", "Our hall");
    bench.type("intensity", "40");
    bench.type("pue", "0.9");
    bench.type("wue", "-1");
    bench.dialog()->accept();
    QVERIFY(bench.dialog());
    QVERIFY(!bench.notice("pue").isEmpty());
    QVERIFY(!bench.notice("wue").isEmpty());
    QVERIFY(bench.notice("intensity").isEmpty());
    QCOMPARE(bench.steps(), 0);
}

void TestOwnRowDialog::everyFieldIsReadBack_data() {
    QTest::addColumn<QString>("table");
    for (const char* table : {"grids", "hardware", "requests", "equivalences"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestOwnRowDialog::everyFieldIsReadBack() {
    QFETCH(const QString, table);
    Bench bench(qPrintable(table));
    bench.press("add");
    const auto fields = [&bench] {
        QList<QLineEdit*> edits = bench.dialog()->findChildren<QLineEdit*>();
        edits.removeIf([](const QLineEdit* edit) { return edit->objectName().isEmpty(); });
        return edits;
    };
    QHash<QString, QString> typed;
    for (QLineEdit* edit : fields()) {
        const QString key = edit->objectName();
        const QString stem = key.section(u'.', 0, 1);
        const bool isAmount = bench.dialog()->findChild<QLineEdit*>(stem + QStringLiteral(".low"));
        QString text = QStringLiteral("About %1").arg(key);
        if (key == QLatin1String("ownrow.year"))
            text = QStringLiteral("2025");
        else if (isAmount)
            text = key.endsWith(QLatin1String(".low"))    ? QStringLiteral("2")
                   : key.endsWith(QLatin1String(".high")) ? QStringLiteral("4")
                                                          : QStringLiteral("3");
        edit->setText(text);
        typed.insert(key, text);
    }
    bench.dialog()->accept();
    QVERIFY(!bench.dialog());
    bench.press("edit");
    QVERIFY(bench.dialog());
    for (const QLineEdit* edit : fields()) {
        const QString wanted = typed.value(edit->objectName());
        QVERIFY2(edit->text() == wanted || edit->text().startsWith(wanted + u' '),
                 qPrintable(edit->objectName() + u' ' + edit->text()));
    }
}

void TestOwnRowDialog::amountsAreReadInTheLocale() {
    Bench bench("grids");
    bench.page.setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    bench.press("add");
    bench.type("name", "Mái nhà");
    bench.type("intensity", "40,5");
    bench.dialog()->accept();
    QCOMPARE(bench.document.study().own.grids.value(0).intensity.value, 0.0405);
    bench.press("add");
    bench.type("name", "X");
    bench.type("intensity", "40 apples");
    bench.dialog()->accept();
    QVERIFY(!bench.notice("intensity").isEmpty());
    QVERIFY(bench.notice("intensity") != QStringLiteral("This is still missing; fill it in."));
}

void TestOwnRowDialog::itIsSavedAndReadBack() {
    Bench bench("grids");
    bench.addRoof();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.plume"));
    QVERIFY(bench.document.save(path));
    StudyDocument again(catalogue());
    QVERIFY(again.open(path));
    QCOMPARE(again.study().own, bench.document.study().own);
}

void TestOwnRowDialog::whatShipsCannotBeChanged() {
    Bench bench("grids");
    QVERIFY(bench.part<QToolButton>("add")->isEnabled());
    QVERIFY(!bench.part<QToolButton>("edit")->isEnabled());
    QVERIFY(!bench.part<QToolButton>("remove")->isEnabled());
    Bench models("models");
    QVERIFY(!models.part<QToolButton>("add"));
}

void TestOwnRowDialog::everyNoticeHasRoom_data() {
    everyFieldIsReadBack_data();
}

/// Whatever the fields are told, the dialog fits the window that asks: all of it can be scrolled
/// to, and nothing is cut.
void TestOwnRowDialog::everyNoticeHasRoom() {
    QFETCH(const QString, table);
    Translator translator;
    translator.use(Language::Vietnamese);
    applyTheme(*qApp, ThemeName::Light);
    applyLook({.textSize = 150});
    const auto back = qScopeGuard([&translator] {
        applyLook({});
        translator.use(Language::English);
    });
    Bench bench(qPrintable(table));
    bench.page.setLocale(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    bench.page.resize(1024, 768);
    bench.press("add");
    for (QLineEdit* edit : bench.dialog()->findChildren<QLineEdit*>()) {
        const bool isText = !bench.dialog()->findChild<QLineEdit*>(
            edit->objectName().section(u'.', 0, 1) + QStringLiteral(".low"));
        if (edit->objectName() == QLatin1String("ownrow.year") || !isText)
            edit->setText(QStringLiteral("một điều không phải là số"));
    }
    bench.dialog()->accept();
    QVERIFY(bench.dialog());
    QCoreApplication::processEvents();
    const QList<QLabel*> labels = bench.dialog()->findChildren<QLabel*>();
    qsizetype notices = 0;
    for (QLabel* label : labels) {
        const bool isNotice = label->objectName().endsWith(QLatin1String(".notice"));
        if (isNotice && label->isVisible() && !label->text().isEmpty())
            ++notices;
    }
    QVERIFY2(notices >= 3, qPrintable(QString::number(notices)));
    QVERIFY(bench.dialog()->height() <= 768);
    QVERIFY(bench.dialog()->width() <= 1024);
    const auto* focused = qobject_cast<QLineEdit*>(bench.dialog()->focusWidget());
    QVERIFY(focused && !bench.notice(qPrintable(focused->objectName().section(u'.', 1))).isEmpty());
    auto* scroll = bench.dialog()->findChild<QScrollArea*>();
    for (QLabel* label : labels) {
        if (!label->isVisible())
            continue;
        scroll->ensureWidgetVisible(label);
        QCOMPARE(label->visibleRegion().boundingRect(), label->rect());
        if (label->wordWrap())
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                     qPrintable(label->text()));
    }
}

QTEST_MAIN(TestOwnRowDialog)
#include "tst_ownrowdialog.moc"
