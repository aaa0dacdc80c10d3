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
    void whatIsChosenOfOtherIndicatorsStays();

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
    ComparisonModel model(m_catalogue, english, Term::Emissions);
    const QAbstractItemModelTester tester(&model);
    const auto fit = std::ranges::count_if(
        m_catalogue.equivalences, [](const Equivalence& each) { return canCompare(each); });
    QCOMPARE(thingsIn(model), int(fit));
    model.setChosen(defaultComparisons(m_catalogue));
    QVERIFY(!model.chosen().isEmpty());
    for (const EquivalenceId& id : model.chosen())
        QVERIFY(canCompare(*m_catalogue.equivalence(id)));
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
    ComparisonModel model(m_catalogue, english, Term::Emissions);
    ComparisonFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    filter.setWanted(text);
    QTEST(thingsIn(filter) > 0, "isFound");
    QVERIFY(thingsIn(filter) < thingsIn(model));
}

void TestComparisonChooser::checkingAThingIsToldAtOnce() {
    ComparisonChooser chooser(m_catalogue, {}, english, Term::Emissions);
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

void TestComparisonChooser::whatIsChosenOfOtherIndicatorsStays() {
    const EquivalenceId car(QStringLiteral("car-lifetime-strubell"));
    const EquivalenceId bottle(QStringLiteral("water-bottle"));
    const ComparisonModel water(m_catalogue, english, Term::Water);
    QCOMPARE(water.rowCount(), 1);
    QCOMPARE(water.item(0)->text(), QStringLiteral("Water"));
    ComparisonChooser chooser(m_catalogue, {car, bottle}, english, Term::Water);
    auto* tree = chooser.findChild<QTreeView*>(QStringLiteral("comparisonList"));
    const QModelIndex group = tree->model()->index(0, 0);
    for (int row = 0; row < tree->model()->rowCount(group); ++row)
        tree->model()->setData(tree->model()->index(row, 0, group), Qt::Unchecked,
                               Qt::CheckStateRole);
    QCOMPARE(chooser.chosen(), QList{car});
}

QTEST_MAIN(TestComparisonChooser)
#include "tst_comparisonchooser.moc"
