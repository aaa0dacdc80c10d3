// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findables.h"

#include "analysis/addressbook.h"
#include "calculation/formula.h"
#include "catalogue/catalogue.h"
#include "examples/gallery.h"
#include "lifecycle/inputplace.h"
#include "shell/actions.h"
#include "shell/menuwalk.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

#include <algorithm>
#include <iterator>

namespace plume::ui {
namespace {

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(FindText)
};

QString detailOf(const QString& kind, const QString& more) {
    return more.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, more);
}

/// The words of Vietnamese, whatever language the window speaks; English is that of the source.
const QTranslator& vietnamese() {
    static const auto* words = [] {
        auto* translator = new QTranslator(QCoreApplication::instance());
        const bool isLoaded = translator->load(QStringLiteral(":/i18n/plume_vi.qm"));
        Q_UNUSED(isLoaded) // without, commands are found by their names in the window's language
        return translator;
    }();
    return *words;
}

Findable findableOf(QAction* action, const QString& menu) {
    Findable found;
    found.name = withoutMnemonic(action->text());
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    found.detail = detailOf(menu, shortcut);
    found.otherNames = {withoutMnemonic(Actions::sourceNameOf(*action)),
                        withoutMnemonic(Actions::nameIn(*action, vietnamese()))};
    found.choose = [action] { action->trigger(); };
    return found;
}

} // namespace

std::vector<Findable> commandFindables(const QMenuBar& menus) {
    std::vector<Findable> all;
    for (const MenuCommand& command : commandsOf(menus)) {
        const bool isStudy = command.holder->objectName() == QLatin1String("menu.examples");
        if (command.action->isEnabled() && !isStudy) // studies have rows of their own
            all.push_back(findableOf(command.action, command.menu));
    }
    return all;
}

std::vector<Findable> numberFindables(const Assessment& assessment, const QLocale& locale,
                                      const ChooseText& showInput, const ChooseText& explain) {
    constexpr int digits = 3;
    if (!assessment.calculation.graph)
        return {};
    std::vector<Findable> inputs;
    std::vector<Findable> results;
    const Graph& graph = *assessment.calculation.graph;
    const AddressBook book(assessment);
    for (const QString& address : book.addresses()) {
        const auto node = book.nodeAt(address);
        const auto term = node ? termOf(graph, *node) : std::nullopt;
        if (!term)
            continue;
        const bool isInput = inputPlaceOf(address).has_value();
        const int activity = AddressBook::activityIn(address);
        Findable found;
        found.name = plume::nameOf(*term);
        if (activity != AddressBook::none)
            //: %1 a number such as "Energy per request", %2 the activity it belongs to
            found.name = FindText::tr("%1, %2").arg(
                found.name, assessment.plan().activities[activity].stated.name);
        const QString value = valueText(graph, assessment.values, *node, locale, digits);
        found.detail = detailOf(isInput ? FindText::tr("Input") : FindText::tr("Result"), value);
        found.choose = [address, act = isInput ? showInput : explain] { act(address); };
        (isInput ? inputs : results).push_back(std::move(found));
    }
    std::ranges::move(results, std::back_inserter(inputs));
    return inputs;
}

std::vector<Findable> sourceFindables(const Catalogue& catalogue, const ChooseText& show) {
    std::vector<Findable> all;
    for (const Source& source : catalogue.sources) {
        Findable found;
        found.name = source.title;
        const QString year = source.year > 0 ? QString::number(source.year) : QString();
        found.detail = detailOf(FindText::tr("Source"),
                                QStringList{source.authors, year}.join(u' ').simplified());
        found.otherNames = {source.key};
        found.choose = [key = source.key, show] { show(key); };
        all.push_back(std::move(found));
    }
    return all;
}

std::vector<Findable> studyFindables(const ChooseText& open) {
    std::vector<Findable> all;
    for (const GalleryEntry& entry : plume::gallery()) {
        Findable found;
        found.name = entry.title;
        found.detail = FindText::tr("Ready study");
        found.otherNames = {entry.name};
        found.choose = [path = entry.path, open] { open(path); };
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace plume::ui
