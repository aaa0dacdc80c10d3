// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/drawsdialog.h"

#include "analysis/montecarlo.h"
#include "document/sampling.h"
#include "theme/sentencelabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace plume::ui {

DrawsDialog::DrawsDialog(Sampling& sampling, QWidget* parent)
    : QDialog(parent)
    , m_sampling(sampling)
    , m_draws(new QSpinBox(this))
    , m_seed(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults,
                                     this)) {
    setObjectName(QStringLiteral("draws"));
    setWindowTitle(tr("Draws and seed"));
    setUpFields();
    setUpLayout();
    fill(sampling.draws(), sampling.seed());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DrawsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DrawsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(int(defaultSamples), defaultSeed); });
}

void DrawsDialog::setUpFields() {
    m_draws->setObjectName(QStringLiteral("draws.count"));
    m_draws->setRange(Sampling::fewestDraws, Sampling::mostDraws);
    m_draws->setSingleStep(1000);
    m_draws->setGroupSeparatorShown(true);
    m_seed->setObjectName(QStringLiteral("draws.seed"));
    // A whole number that 64 bits hold, in digits alone.
    static const QRegularExpression digits(QStringLiteral("\\d{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    connect(m_seed, &QLineEdit::textChanged, this, [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_seed->hasAcceptableInput());
    });
}

void DrawsDialog::setUpLayout() {
    auto* layout = new QVBoxLayout(this);
    const auto addField = [this, layout](const QString& words, const QString& hint,
                                         QWidget* field) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        QLabel* below = sentenceLabel(this, TextRole::Small);
        below->setText(hint);
        setTextColor(*below, themeOf(palette()).mutedText);
        field->setAccessibleDescription(hint);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addWidget(below);
        layout->addSpacing(10);
    };
    addField(tr("&Number of draws"),
             tr("How often every uncertain input is drawn at once. More draws make the ranges "
                "steadier and take longer; 10,000 are enough to read."),
             m_draws);
    addField(tr("&Seed"),
             tr("Where the draws begin. The same seed gives the same figures on every machine."),
             m_seed);
    layout->addWidget(m_buttons);
    constexpr int readableWidth = 440;
    const int width = std::max(readableWidth, layout->totalMinimumSize().width());
    setMinimumWidth(width);
    resize(width, layout->heightForWidth(width));
}

void DrawsDialog::fill(int draws, quint64 seed) {
    m_draws->setValue(draws);
    m_seed->setText(QString::number(seed));
}

void DrawsDialog::accept() {
    m_sampling.setDraws(m_draws->value(), m_seed->text().toULongLong());
    QDialog::accept();
}

} // namespace plume::ui
