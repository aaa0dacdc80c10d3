// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/addressbook.h"
#include "base/memory.h"
#include "base/secondthread.h"
#include "build/buildpage.h"
#include "catalogue/catalogue.h"
#include "document/setting.h"
#include "document/studyfile.h"
#include "examples/examples.h"
#include "examples/exampletexts.h"
#include "explain/explaindock.h"
#include "language/translator.h"
#include "lifecycle/edits.h"
#include "lifecycle/ownrows.h"
#include "report/reportwriter.h"
#include "shell/dialogprompter.h"
#include "shell/mainwindow.h"
#include "shell/places.h"
#include "shell/startoptions.h"
#include "theme/look.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace {

using namespace plume;
using namespace plume::ui;

constexpr QSize usualSize{1280, 800};

/// A picture needs no display: without one, and unless told otherwise, Qt draws into memory.
void chooseDisplay(const StartOptions& options) {
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") ||
                            qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                            qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool needsNone = !options.screenshot.isEmpty() || !options.report.isEmpty();
    if (needsNone && !hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

Language languageFrom(const StartOptions& options, const QSettings& settings) {
    if (options.language)
        return *options.language;
    if (const auto chosen = languageOf(setting::language.read(settings)))
        return *chosen;
    const bool isVietnamese = QLocale::system().language() == QLocale::Vietnamese;
    return isVietnamese ? Language::Vietnamese : Language::English;
}

/// What is asked for at the start holds for this time only.
Look lookFrom(const StartOptions& options, const QSettings& settings) {
    Look look;
    look.textSize = options.textSize.value_or(setting::textSize.read(settings));
    look.isForProjector = options.isForProjector || setting::projector.read(settings);
    look.hasPatterns = setting::patterns.read(settings);
    look.hasLessMotion = options.hasLessMotion || setting::lessMotion.read(settings);
    look.hasLetterKeys = setting::letterKeys.read(settings);
    return look;
}

/// "fx1" is the study of that name that ships inside; anything else is a file.
void openAsked(MainWindow& window, const QString& asked) {
    const QString shipped = shippedStudy(asked);
    if (asked.isEmpty())
        window.openExample(firstExample());
    else if (!QFileInfo::exists(asked) && !shipped.isEmpty())
        window.openExample(shipped);
    else
        window.openFile(asked);
}

void complain(const QString& sentence) {
    QTextStream(stderr) << sentence << '\n';
}

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

/// What is wrong with the card that is asked for, with those that there are; empty: nothing.
QString faultOfCard(const Study& study, int card) {
    const QList<Activity>& activities = study.plans.first().activities;
    if (card <= activities.size())
        return {};
    QStringList cards;
    for (qsizetype i = 0; i < activities.size(); ++i)
        cards.append(QStringLiteral("%1 %2").arg(i + 1).arg(activities[i].name));
    return MainText::tr("--card %1: there is no such card. There are: %2")
        .arg(card)
        .arg(cards.join(QStringLiteral(", ")));
}

/// The same of a number to explain.
QString faultOfNumber(const Study& study, const QString& address, const Catalogue& catalogue) {
    QStringList totals;
    for (int plan = 0; plan < study.plans.size(); ++plan) {
        const Assessment assessment = assess(study, plan, catalogue);
        if (!assessment.calculation.graph)
            continue;
        const AddressBook book(assessment);
        if (book.nodeAt(address))
            return {};
        totals += book.addresses().filter(QStringLiteral("/totals/"));
    }
    return MainText::tr("--explain %1: there is no such number. Totals are: %2")
        .arg(address, totals.join(QStringLiteral(", ")));
}

/// Of a study that was opened: one that is not shows its own faults.
QStringList faultsOf(const StartOptions& options, const StudyDocument& document) {
    QStringList faults;
    if (options.card)
        faults.append(faultOfCard(document.study(), *options.card));
    if (!options.explain.isEmpty())
        faults.append(faultOfNumber(document.study(), options.explain, document.catalogue()));
    faults.removeAll(QString());
    return faults;
}

/// The study that a report is on; what is wrong with it goes to standard error.
std::optional<Study> studyFor(const QString& asked, const Catalogue& catalogue) {
    const QString shipped = shippedStudy(asked);
    const bool isShipped = !QFileInfo::exists(asked) && !shipped.isEmpty();
    const auto study = readStudyFile(isShipped ? shipped : asked, catalogue);
    if (study)
        return isShipped ? withTexts(*study, exampleText) : *study;
    for (const Error& fault : study.error())
        complain(fault.where + QStringLiteral(": ") + fault.message);
    return std::nullopt;
}

/// Writes a report without a window; the exit status.
int writeReport(const StartOptions& options, const Catalogue& catalogue, Language language) {
    const std::optional<Study> study = studyFor(options.open, catalogue);
    if (!study)
        return 1;
    ReportRequest request;
    request.study = *study;
    request.options.months = options.months;
    request.options.samples = options.samples.value_or(defaultSamples);
    request.options.seed = options.seed.value_or(defaultSeed);
    request.style = {localeOf(language), QDate::currentDate(), QStringLiteral(PLUME_VERSION)};
    request.format = *reportFormatOf(options.report);
    request.paper = options.paper;
    request.path = options.report;
    // A chart is a window of its own while it is drawn; the last one is not the end.
    QApplication::setQuitOnLastWindowClosed(false);
    const Catalogue withOwn = withOwnRows(catalogue, study->own);
    ReportWriter writer(withOwn);
    QObject::connect(&writer, &ReportWriter::finished, &writer,
                     [](const QString& path, const QString& error) {
                         if (!error.isEmpty())
                             complain(ReportWriter::sentenceOf(path, error));
                         QCoreApplication::exit(error.isEmpty() ? 0 : 1);
                     });
    writer.start(request);
    return QCoreApplication::exec();
}

constexpr int wrongOptions = 2;

/// Where the program keeps what is not the person's files and not their settings either.
QString stateFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// Everything that is computed or queued (layouts, charts) is drawn before the picture is taken.
bool writeScreenshot(MainWindow& window, const QString& path) {
    while (window.isComputing())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
    return window.grab().save(path);
}

/// Theme, units and sizes, as asked for or as they were left.
ThemeChoice dress(QApplication& application, const StartOptions& options, QSettings& settings) {
    const auto chosen = themeChoiceOf(setting::theme.read(settings));
    const ThemeChoice theme = options.theme.value_or(chosen.value_or(ThemeName::Light));
    applyTheme(application, theme.value_or(ThemeName::Light)); // the window asks the desktop
    setMassUnits(massUnitsOf(setting::masses.read(settings)).value_or(MassUnits::Metric));
    applyLook(lookFrom(options, settings));
    return theme;
}

int run(QApplication& application, const StartOptions& options) {
    Checked<Catalogue> catalogue = Catalogue();
    auto reader = std::make_unique<SecondThread>(); // until the window is dressed
    reader->run([&catalogue] { catalogue = readCatalogue(QStringLiteral(":/datasets")); });
    // Pictures and reports neither follow a person's settings nor change them.
    const QTemporaryDir folder;
    const std::unique_ptr<QSettings> settings =
        options.screenshot.isEmpty() && options.report.isEmpty()
            ? std::make_unique<QSettings>()
            : std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                          QSettings::IniFormat);
    Translator translator;
    translator.useNumbers(
        numberFormatOf(setting::numbers.read(*settings)).value_or(NumberFormat::AsLanguage));
    translator.use(languageFrom(options, *settings));
    ThemeChoice theme = ThemeName::Light;
    if (options.report.isEmpty())
        theme = dress(application, options, *settings);
    else
        applyTheme(application, ThemeName::Light);
    reader.reset(); // waits for it
    if (!catalogue) {
        QTextStream(stderr) << catalogue.error().first().message << '\n';
        return 1;
    }
    if (!options.report.isEmpty())
        return writeReport(options, *catalogue, translator.language());
    DialogPrompter prompter;
    const bool isForWork = options.screenshot.isEmpty();
    MainWindow window(
        {*catalogue, translator, prompter, *settings, isForWork ? stateFolder() : QString()});
    prompter.setWindow(&window);
    window.useTheme(theme);
    window.useLanguage(translator.language());
    window.restoreGeometry(setting::geometry.read(*settings));
    if (options.size || settings->value(QLatin1String(setting::geometry.key)).isNull())
        window.resize(options.size.value_or(usualSize));
    openAsked(window, options.open);
    const bool isOpen = !window.document().study().plans.first().activities.isEmpty();
    const QStringList faults = isOpen ? faultsOf(options, window.document()) : QStringList();
    for (const QString& fault : faults)
        complain(fault);
    if (!faults.isEmpty())
        return wrongOptions;
    if (options.isExpert)
        window.buildPage().setExpert(true);
    if (options.card)
        window.buildPage().openActivity(*options.card - 1);
    if (options.indicator)
        window.places().indicator().choose(*options.indicator);
    if (options.place)
        window.places().open(*options.place);
    else if (options.open.isEmpty())
        window.places().open(Place::Home);
    window.show();
    window.setFocus(); // on nothing yet: Tab begins at the top
    if (!options.explain.isEmpty())
        window.explainDock().explain(options.explain);
    if (isForWork) {
        window.offerLeftWork();
        return QApplication::exec();
    }
    return writeScreenshot(window, options.screenshot) ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    keepFreedMemory();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const StartAnswer answer = readStartOptions(arguments);
    if (!answer.options) {
        QTextStream(answer.status == 0 ? stdout : stderr) << answer.text << '\n';
        return answer.status;
    }
    chooseDisplay(*answer.options);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Plume"));
    QApplication::setOrganizationName(QStringLiteral("Plume"));
    // The name of the desktop entry and of the icon, as packaging/ installs them.
    const QString id = QStringLiteral("io.github.plume_app.Plume");
    QApplication::setDesktopFileName(id);
    QApplication::setWindowIcon(QIcon::fromTheme(id, QIcon(QStringLiteral(":/app/plume.svg"))));
    return run(application, *answer.options);
}
