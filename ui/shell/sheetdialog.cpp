// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sheetdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "theme/sentencelabel.h"

namespace plume::ui {
namespace {

constexpr QSize usualSize{620, 560};

} // namespace

SheetDialog::SheetDialog(const QString& name, MakeSheet makeSheet, QWidget* parent)
    : QDialog(parent)
    , m_makeSheet(std::move(makeSheet))
    , m_title(sentenceLabel(this, TextRole::Headline))
    , m_text(new QTextBrowser(this)) {
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral(".title"));
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(usualSize);
    refresh();
}

void SheetDialog::refresh() {
    const Sheet sheet = m_makeSheet();
    const Theme& theme = themeOf(palette());
    setWindowTitle(sheet.title);
    m_title->setText(sheet.title);
    m_text->setFont(fontOf(TextRole::Body));
    m_text->setAccessibleName(sheet.title);
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h3 { margin-top: 16px; } td { padding: 3px 16px 3px 0; } "
                       ".quiet { color: %1; }")
            .arg(theme.mutedText.name()));
    m_text->setHtml(sheet.html);
}

void SheetDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace plume::ui
