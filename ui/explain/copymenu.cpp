// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/copymenu.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

#include <array>

#include "explain/citation.h"
#include "explain/sheettext.h"

namespace plume::ui {
namespace {

struct Way {
    const char* key;
    const char* name;
    bool isCitation; ///< needs sources
    QString (*text)(const ExplainSheet&);
};

constexpr std::array ways{
    Way{"text", QT_TRANSLATE_NOOP("plume::ui::CopyMenu", "As &text"), false, &plainText},
    Way{"latex", QT_TRANSLATE_NOOP("plume::ui::CopyMenu", "As &LaTeX"), false, &latex},
    Way{"short", QT_TRANSLATE_NOOP("plume::ui::CopyMenu", "Sources, &short"), true,
        &shortCitations},
    Way{"full", QT_TRANSLATE_NOOP("plume::ui::CopyMenu", "Sources, &full"), true, &fullCitations},
    Way{"bibtex", QT_TRANSLATE_NOOP("plume::ui::CopyMenu", "Sources, &BibTeX"), true,
        [](const ExplainSheet& sheet) { return bibtex(sheet.sources); }},
};

} // namespace

CopyMenu::CopyMenu(QWidget* parent)
    : QMenu(parent) {
    for (const Way& way : ways) {
        QAction* action = addAction(QString());
        action->setObjectName(QLatin1String("explain.copy.") + QLatin1String(way.key));
        connect(action, &QAction::triggered, this, [this, way, action] {
            QApplication::clipboard()->setText(way.text(m_sheet));
            //: %1 what: "As LaTeX", "Sources, BibTeX"
            Q_EMIT copied(tr("Copied: %1").arg(action->text().remove(u'&')));
        });
    }
    retranslate();
}

void CopyMenu::setSheet(const ExplainSheet& sheet) {
    m_sheet = sheet;
    for (qsizetype i = 0; i < actions().size(); ++i)
        actions().at(i)->setEnabled(!ways[std::size_t(i)].isCitation || !sheet.sources.isEmpty());
}

void CopyMenu::retranslate() {
    for (qsizetype i = 0; i < actions().size(); ++i)
        actions().at(i)->setText(tr(ways[std::size_t(i)].name));
}

void CopyMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace plume::ui
