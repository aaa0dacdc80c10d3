// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "chart_data/ladderchart.h"
#include "results/comparisonchooser.h"
#include "results/comparisonmodel.h"

using namespace plume;
using namespace plume::ui;

class TestComparisonChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thingsStandBelowTheirCategories();
    void searchIgnoresAccentsInEitherLanguage_data();
    void searchIgnoresAccentsInEitherLanguage();
    void checkingAThingIsToldAtOnce();

private:
    Catalogue m_catalogue;
};

namespace {

const QLocale english(QLocale::English);

int thingsIn(const QAbstractItemModel& model) {
    int count = 0;
    for (int i = 0; i < model.rowCount(); ++i)
        count += model.rowCount(model.index(i, 0));
    return count;
}

} // namespace

void TestComparisonChooser::initTestCase() {
    m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
}

void TestComparisonChooser::thingsStandBelowTheirCategories() {
    ComparisonModel model(m_catalogue, english);
    const QAbstractItemModelTester tester(&model);
    const auto fit = std::ranges::count_if(m_catalogue.equivalences, canCompare);
    QCOMPARE(thingsIn(model), int(fit));
    model.setChosen(defaultComparisons(m_catalogue));
    QCOMPARE(model.chosen().size(), defaultComparisons(m_catalogue).size());
    for (int i = 0; i < model.rowCount(); ++i)
        QVERIFY(!(model.item(i)->flags() & Qt::ItemIsUserCheckable));
}

void TestComparisonChooser::searchIgnoresAccentsInEitherLanguage_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("English") << QStringLiteral("PHONE charge") << true;
    QTest::newRow("Vietnamese") << QStringLiteral("điện thoại") << true;
    QTest::newRow("without accents") << QStringLiteral("dien thoai") << true;
    QTest::newRow("nothing of the kind") << QStringLiteral("submarine") << false;
}

void TestComparisonChooser::searchIgnoresAccentsInEitherLanguage() {
    QFETCH(QString, text);
    ComparisonModel model(m_catalogue, english);
    ComparisonFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    filter.setWanted(text);
    QTEST(thingsIn(filter) > 0, "isFound");
    QVERIFY(thingsIn(filter) < thingsIn(model));
}

void TestComparisonChooser::checkingAThingIsToldAtOnce() {
    ComparisonChooser chooser(m_catalogue, {}, english);
    chooser.show();
    const QSignalSpy changes(&chooser, &ComparisonChooser::chosenChanged);
    chooser.findChild<QLineEdit*>(QStringLiteral("comparisonSearch"))
        ->setText(QStringLiteral("car, whole life, fuel"));
    auto* tree = chooser.findChild<QTreeView*>(QStringLiteral("comparisonList"));
    QTest::keyClick(&chooser, Qt::Key_Return);
    QVERIFY(chooser.isVisible());
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(chooser.chosen(), QList{EquivalenceId(QStringLiteral("car-lifetime-strubell"))});
}

QTEST_MAIN(TestComparisonChooser)
#include "tst_comparisonchooser.moc"
