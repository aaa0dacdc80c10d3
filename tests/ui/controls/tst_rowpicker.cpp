// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include "controls.h"
#include "controls/rowpicker.h"

using namespace plume::ui;
using namespace controls;

namespace {

QList<PickerRow> grids() {
    return {
        {QStringLiteral("fr"), utf8("France"), utf8("57 g/kWh · 2023"), utf8("Pháp")},
        {QStringLiteral("de"), utf8("Germany"), utf8("380 g/kWh · 2023"), utf8("Đức")},
        {QStringLiteral("vn"), utf8("Vietnam"), utf8("470 g/kWh · 2023"), utf8("Việt Nam")},
        {QStringLiteral("vn-2019"), utf8("Vietnam"), utf8("480 g/kWh · 2019"), utf8("Việt Nam")}};
}

/// A picker in an active window, with its popup open.
struct Form {
    QWidget window;
    RowPicker picker{&window};
    QSignalSpy chosen{&picker, &RowPicker::chosen};

    Form() {
        picker.setObjectName(QStringLiteral("grid"));
        picker.setEmptyText(QStringLiteral("No grid"));
        picker.setRows(grids());
        picker.setCurrent(QStringLiteral("de"));
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
        picker.setFocus();
    }

    QWidget* popup() { return picker.findChild<QWidget*>(QStringLiteral("grid.popup")); }
    QLineEdit* search() { return popup()->findChild<QLineEdit*>(QStringLiteral("search")); }
    QListView* list() { return popup()->findChild<QListView*>(QStringLiteral("list")); }
    QStringList found() {
        QStringList ids;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            ids.append(list()->model()->index(i, 0).data(PickerModel::IdRole).toString());
        return ids;
    }
};

} // namespace

class TestRowPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void searchIsBlindToAccentsAndKnowsBothLanguages_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("ids");
        const QStringList vietnam{QStringLiteral("vn"), QStringLiteral("vn-2019")};
        const QStringList germany{QStringLiteral("de")};
        QTest::newRow("viet nam") << utf8("viet nam") << vietnam;
        QTest::newRow("VIỆT") << utf8("VIỆT") << vietnam;
        QTest::newRow("đức") << utf8("đức") << germany;
        QTest::newRow("duc") << utf8("duc") << germany;
        QTest::newRow("every word") << utf8("2019 vietnam") << QStringList(vietnam.last());
        QTest::newRow("detail") << utf8("57 g") << QStringList(QStringLiteral("fr"));
        QTest::newRow("nothing") << utf8("atlantis") << QStringList();
        QTest::newRow("a word missing") << utf8("viet atlantis") << QStringList();
    }
    void searchIsBlindToAccentsAndKnowsBothLanguages() {
        QFETCH(const QString, query);
        QFETCH(const QStringList, ids);
        Form form;
        QTest::keyClick(&form.picker, Qt::Key_Return);
        form.search()->setText(query);
        QCOMPARE(form.found(), ids);
        form.popup()->close();
    }

    void everythingGoesByKeyboard() {
        Form form;
        QTest::keyClick(&form.picker, Qt::Key_V);
        QVERIFY(form.popup()->isVisible());
        QCOMPARE(form.search()->text(), QStringLiteral("v"));
        QTest::keyClicks(form.search(), QStringLiteral("iet"));
        QTest::keyClick(form.search(), Qt::Key_Down);
        QTest::keyClick(form.search(), Qt::Key_Return);
        QVERIFY(!form.popup()->isVisible());
        QCOMPARE(form.chosen.size(), 1);
        QCOMPARE(form.chosen[0][0].toString(), QStringLiteral("vn-2019"));
        QCOMPARE(form.picker.text(), QStringLiteral("Vietnam"));
    }

    void escapeClosesAndChoosesNothing() {
        Form form;
        QTest::keyClick(&form.picker, Qt::Key_Space);
        QVERIFY(form.popup()->isVisible());
        QTest::keyClick(form.search(), Qt::Key_Down);
        QTest::keyClick(form.search(), Qt::Key_Escape);
        QVERIFY(!form.popup()->isVisible());
        QCOMPARE(form.chosen.size(), 0);
        QCOMPARE(form.picker.current(), QStringLiteral("de"));
    }

    void theListOpensAtTheCurrentRow() {
        Form form;
        QTest::mouseClick(&form.picker, Qt::LeftButton);
        QCOMPARE(form.list()->currentIndex().data(PickerModel::IdRole).toString(),
                 QStringLiteral("de"));
        QTest::keyClick(form.search(), Qt::Key_Return);
        QCOMPARE(form.chosen.size(), 0); // nothing has changed
    }

    void theChoiceCanBeTakenBack() {
        Form form;
        QTest::mouseClick(&form.picker, Qt::LeftButton);
        QCOMPARE(form.found().size(), 5);
        QTest::mouseClick(form.list()->viewport(), Qt::LeftButton, {},
                          form.list()->visualRect(form.list()->model()->index(0, 0)).center());
        QCOMPARE(form.chosen.size(), 1);
        QCOMPARE(form.chosen[0][0].toString(), QString());
        QCOMPARE(form.picker.text(), QStringLiteral("No grid"));
    }

    void settingTheCurrentRowEmitsNothing() {
        Form form;
        form.picker.setCurrent(QStringLiteral("vn"));
        QCOMPARE(form.picker.text(), QStringLiteral("Vietnam"));
        form.picker.setCurrent(QStringLiteral("gone"));
        QCOMPARE(form.picker.text(), QStringLiteral("gone"));
        QCOMPARE(form.chosen.size(), 0);
    }

    void theModelKeepsItsPromises() {
        PickerModel model;
        PickerFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester modelTester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(grids());
        model.setEmptyText(QStringLiteral("None"));
        QCOMPARE(filter.rowCount(), 5);
        filter.setQuery(QStringLiteral("viet"));
        QCOMPARE(filter.rowCount(), 2);
        model.setRows({});
        model.setEmptyText(QString());
        filter.setQuery(QString());
        QCOMPARE(filter.rowCount(), 0);
    }

    void aLongNameIsWrapped() {
        RowPicker picker;
        picker.setRows({{QStringLiteral("a"),
                         QString(60, u'a').replace(9, 1, u' ').replace(29, 1, u' '),
                         {},
                         {}}});
        const int empty = picker.heightForWidth(200);
        picker.setCurrent(QStringLiteral("a"));
        QVERIFY(picker.heightForWidth(200) > empty);
    }
};

QTEST_MAIN(TestRowPicker)
#include "tst_rowpicker.moc"
