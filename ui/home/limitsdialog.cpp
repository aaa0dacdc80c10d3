// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/limitsdialog.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include "report/modellimits.h"
#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr QSize usualSize{640, 560};

QWidget* makeList() {
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(10);
    for (const QString& limit : modelLimits()) {
        QLabel* label = sentenceLabel(list, TextRole::Body);
        label->setText(QStringLiteral("•  ") + limit);
        layout->addWidget(label);
    }
    layout->addStretch();
    return list;
}

} // namespace

LimitsDialog::LimitsDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("limits"));
    setWindowTitle(modelLimitsTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    QLabel* title = sentenceLabel(this, TextRole::Headline);
    title->setText(modelLimitsTitle());
    layout->addWidget(title);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeList());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(modelLimitsTitle());
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(usualSize);
}

} // namespace plume::ui
