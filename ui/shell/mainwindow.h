// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "analysis/datachanges.h"
#include "document/assessor.h"
#include "document/sampling.h"
#include "document/studydocument.h"
#include "language/translator.h"
#include "quantity/massunits.h"
#include "shell/sheetdialog.h"
#include "theme/look.h"

#include <functional>

class QMenu;
class QSettings;

namespace plume::ui {

class Actions;
class BuildPage;
class ExplainDock;
class CommandBox;
class ExplainHost;
class FaultView;
class HomePage;
class MessageStrip;
class PlaceRail;
class Places;
class Prompter;
class Safekeeping;
class SamplesExport;
struct LeftWork;
class Replay;
class SeekDialog;
class SettingsDialog;
class StatusLine;
class TopBar;
class Tour;

/// What a window is given: everything in it outlives the window.
struct WindowContext {
    const Catalogue& catalogue;
    Translator& translator;
    Prompter& prompter;
    QSettings& settings;
    /// Where unsaved work is kept, and marks of what is open; empty: nowhere.
    QString stateFolder = QString();
    /// Light or dark, as the desktop is by now.
    std::function<ThemeName()> askDesktop = desktopTheme;
};

/// The window: places, menus, files. It holds no numbers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    StudyDocument& document() { return m_document; }
    BuildPage& buildPage() { return *m_build; }
    /// Of the button that ends a replay.
    inline static const QString stopReplayKey = QStringLiteral("stopReplay");
    /// Whether some of what is shown is still to come.
    bool isComputing() const;
    Places& places() { return *m_places; }
    /// Whether ranges are computed, and how.
    Sampling& sampling() { return m_sampling; }
    ExplainDock& explainDock() { return *m_explain; }

    /// Opens a file, or shows what is wrong with it and keeps the study that is open.
    bool openFile(const QString& path);
    /// Opens one of the studies that ship inside, as a new study in the language of the interface.
    void openExample(const QString& path);
    /// Asks what is to become of unsaved work that was left, if there is any.
    bool offerLeftWork();
    void useLanguage(Language language);
    void useTheme(const ThemeChoice& theme);
    /// The opposite of light or dark as it is shown.
    void switchTheme();
    void useMasses(MassUnits units);
    void useNumbers(NumberFormat numbers);
    void useLook(const Look& look);

    bool save();
    bool saveAs();
    /// Asks about unsaved changes; false where the person thought better of it.
    bool mayDiscard();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setupActions();
    void setupEditActions();
    void setupPlaces();
    void setupRail();
    void showPlans();
    void setupStatusBar();
    void setupRegions();
    void setupSafekeeping();
    void connectDocument();
    void connectSampling();
    void connectIndicator();
    void retranslate();
    void showTitle();
    void showResult();
    void enableActions();
    void fillShipped(QMenu& menu, const QStringList& paths);
    void fillRecent();
    void createStudy();
    void askForFile();
    void renameStudy();
    void nameCurrency();
    void finishTyping();
    void showSeek();
    void exportSamples();
    void writeReport();
    void sayExported(const QString& path, const QString& error);
    bool saveTo(const QString& path);
    void showProblem(const QString& text, const QString& action = QString(),
                     const QString& key = QString());
    bool restore(LeftWork& left);
    void sayDataChanges();
    void showDataChanges();
    void askForDraws();
    void setupHelp();
    QWidget* makeHome();
    void openShipped(const QString& path);
    void findAnything();
    void showRow(const QString& table, const QString& id);
    void startTour();
    void showSettings();
    void replayChange();
    void sayReplay();
    void fitToWidth();
    void showLimits();
    void showSheet(const char* name, std::function<SheetDialog::Sheet()> makeSheet);
    void showHelp();
    void about();

    WindowContext m_context;
    StudyDocument m_document;
    Assessor m_assessor;
    Sampling m_sampling;
    ThemeChoice m_theme = ThemeName::Light;
    SamplesExport* m_samplesExport;
    Actions* m_actions;
    TopBar* m_topBar = nullptr;
    Safekeeping* m_safekeeping = nullptr;
    MessageStrip* m_messages = nullptr;
    FaultView* m_faults = nullptr;
    PlaceRail* m_rail = nullptr;
    Places* m_places = nullptr;
    ExplainDock* m_explain = nullptr;
    ExplainHost* m_explainHost = nullptr; ///< the places, with the dock at their right
    BuildPage* m_build = nullptr;         ///< of its place
    StatusLine* m_status = nullptr;
    std::optional<DataChanges> m_dataChanges; ///< since the file that is open was made
    SeekDialog* m_seek = nullptr;             ///< once it was asked for
    CommandBox* m_find = nullptr;             ///< once it was asked for
    HomePage* m_home = nullptr;               ///< once it was opened
    SettingsDialog* m_settings = nullptr;     ///< once it was asked for
    Replay* m_replay = nullptr;               ///< once it was asked for
    Tour* m_tour = nullptr;                   ///< once it was asked for
};

} // namespace plume::ui
