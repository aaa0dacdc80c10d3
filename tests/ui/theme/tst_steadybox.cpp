// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sentencelabel.h"
#include "theme/steadybox.h"

#include <QTest>
#include <QVBoxLayout>

using namespace plume::ui;

namespace {

/// A column with a label in a box above another widget; counts how often it is laid out anew.
class Column : public QWidget {
public:
    QLabel* label = sentenceLabel(this, TextRole::Body);
    SteadyBox* box = new SteadyBox(label, this);
    int layouts = 0;

    Column() {
        auto* column = new QVBoxLayout(this);
        column->addWidget(box);
        column->addStretch();
        resize(300, 400);
        label->setText(QStringLiteral("12 t"));
        show();
        settle();
    }

    /// Until all that was asked for is done; then counts anew.
    void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        layouts = 0;
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest)
            ++layouts;
        return QWidget::event(event);
    }
};

const QString longText = QStringLiteral("A sentence that is much too long for one line of three "
                                        "hundred pixels, and so it needs more of them.");

} // namespace

class TestSteadyBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextOfTheSameHeightMovesNothing();
    void aLongerTextGetsItsRoom();
    void anotherWidthGetsTheHeightOfThePresentText();
    void itIsShownAndHiddenWithItsLabel();
};

void TestSteadyBox::aTextOfTheSameHeightMovesNothing() {
    Column column;
    column.label->setText(QStringLiteral("13 t"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(column.layouts, 0);
    QCOMPARE(column.label->size(), column.box->size());
}

void TestSteadyBox::aLongerTextGetsItsRoom() {
    Column column;
    const int before = column.box->height();
    column.label->setText(longText);
    QTRY_VERIFY(column.box->height() > before);
    QCOMPARE(column.label->height(), column.label->heightForWidth(column.label->width()));
}

void TestSteadyBox::anotherWidthGetsTheHeightOfThePresentText() {
    Column column;
    column.resize(700, 400); // one line here ...
    column.settle();
    column.label->setText(longText.left(70));
    column.settle();
    column.resize(300, 400); // ... and more there, where the layout remembers one
    QTRY_COMPARE(column.label->height(), column.label->heightForWidth(column.label->width()));
    QVERIFY(column.label->height() > column.label->fontMetrics().height() + 10);
}

void TestSteadyBox::itIsShownAndHiddenWithItsLabel() {
    Column column;
    column.label->hide();
    QVERIFY(!column.box->isVisible());
    column.label->setVisible(true);
    QVERIFY(column.box->isVisible());
    QVERIFY(column.label->isVisible());
}

QTEST_MAIN(TestSteadyBox)
#include "tst_steadybox.moc"
