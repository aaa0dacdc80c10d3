// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/leftwork.h"
#include "document/studyfile.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

using namespace plume;
using namespace plume::ui;

namespace {

constexpr int activity = 3; // the answers of the first example

qint64 now() {
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

int fromEnvironment(const char* name, int fallback) {
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : fallback;
}

/// What the typist wrote down.
struct Deed {
    char what = 'e'; ///< an edit or a save
    int count = 0;
    qint64 at = 0;
};

QList<Deed> deedsIn(const QString& journal) {
    QFile file(journal);
    QList<Deed> deeds;
    if (!file.open(QIODevice::ReadOnly))
        return deeds;
    const QByteArray text = file.readAll();
    for (const QByteArray& line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            deeds.append({parts[0][0], parts[1].toInt(), parts[2].toLongLong()});
    }
    return deeds;
}

/// The number that was typed last into this study.
int countIn(const Study& study) {
    const double rate = study.plans[0].activities[activity].inputs[Term::RequestRate].value;
    return qRound(rate / unit::requestPerDay.inBase);
}

/// A program at work, with a home of its own.
class Victim {
public:
    Victim(int number, int editsPerSave, int lifetime)
        : m_lifetime(lifetime) {
        QFile::copy(QStringLiteral(":/examples/fx1.plume"), path());
        QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QSettings(home("config/Plume/Plume.conf"), QSettings::IniFormat)
            .setValue(QStringLiteral("view/ranges"), false); // many at a time share the machine
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const QString& value) {
            environment.insert(QLatin1String(name), value);
        };
        set("HOME", m_folder.path());
        set("XDG_CONFIG_HOME", home("config"));
        set("XDG_DATA_HOME", home("data"));
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("QT_PLUGIN_PATH", QStringLiteral(PLUME_PLUGINS));
        set("QT_QPA_GENERIC_PLUGINS", QStringLiteral("plumetypist"));
        set("PLUME_TYPIST_JOURNAL", home("journal"));
        set("PLUME_TYPIST_SEED", QString::number(number));
        set("PLUME_TYPIST_EDITS_PER_SAVE", QString::number(editsPerSave));
        set("PLUME_TYPIST_FIELD",
            QStringLiteral("build.activities.%1.request_rate.field").arg(activity));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::MergedChannels);
        m_program.start(QStringLiteral(PLUME_DESKTOP),
                        {QStringLiteral("--open"), path(), QStringLiteral("--lang"),
                         QStringLiteral("en"), QStringLiteral("--card"),
                         QString::number(activity + 1)});
    }

    /// Whether its time has come. It begins with the first thing that was done.
    bool isDue() {
        if (m_killAt == 0) {
            const QList<Deed> done = deedsIn(home("journal"));
            if (!done.isEmpty())
                m_killAt = done.first().at + m_lifetime;
        }
        return m_killAt > 0 && now() >= m_killAt;
    }

    bool isRunning() const { return m_program.state() != QProcess::NotRunning; }
    QByteArray said() { return m_program.readAll(); }

    void kill() {
        m_killedAt = now();
        m_program.kill();
        m_program.waitForFinished();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("work.plume")); }
    QString kept() const { return home("data/Plume/Plume/unsaved"); }
    /// Files beside the study that nobody asked for.
    qsizetype strays() const {
        return QDir(m_folder.path()).entryList({QStringLiteral("work.plume?*")}).size();
    }
    QList<Deed> deeds() const { return deedsIn(home("journal")); }
    qint64 killedAt() const { return m_killedAt; }

private:
    QString home(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QProcess m_program;
    int m_lifetime;
    qint64 m_killAt = 0;
    qint64 m_killedAt = 0;
};

/// Time in which the whole machine stood still, as the test sees it: nothing could be saved in it.
struct Stall {
    qint64 from;
    qint64 to;
};

/// How long it was from `from` to `to`, without the stalls.
qint64 timeBetween(qint64 from, qint64 to, const QList<Stall>& stalls) {
    qint64 time = to - from;
    for (const Stall& stall : stalls)
        time -= std::max<qint64>(0, std::min(to, stall.to) - std::max(from, stall.from));
    return time;
}

/// What is left of what was done.
struct Remains {
    QString fault;   ///< empty where all is as it should be
    qint64 lost = 0; ///< milliseconds of work
    bool isKept = false;
};

Remains remainsOf(const Victim& victim, const Catalogue& catalogue, const QList<Stall>& stalls) {
    const QList<Deed> deeds = victim.deeds();
    const auto saved = readStudyFile(victim.path(), catalogue);
    if (!saved)
        return {saved.error().first().message};
    int lastSaved = 0;
    for (const Deed& deed : deeds)
        lastSaved = deed.what == 's' ? deed.count : lastSaved;
    const int inFile = countIn(*saved);
    if (inFile < lastSaved)
        return {QStringLiteral("What was saved is not in the file.")};
    const bool wasSaved = inFile <= deeds.last().count + 1; // else it is as it was at first
    int there = wasSaved ? inFile : 0;
    const auto left = leftWork(victim.kept(), catalogue);
    if (left.size() > 1)
        return {QStringLiteral("More than one piece of work is left.")};
    for (const LeftWork& work : left) {
        if (!work.recovery)
            return {work.recovery.error().first().message};
        if (work.recovery->path != victim.path())
            return {QStringLiteral("The work that is left belongs to another file.")};
        there = std::max(there, countIn(work.recovery->study));
    }
    const auto lost = std::ranges::find_if(
        deeds, [&](const Deed& deed) { return deed.what == 'e' && deed.count > there; });
    return {{},
            lost == deeds.end() ? 0 : timeBetween(lost->at, victim.killedAt(), stalls),
            !left.empty()};
}

} // namespace

/// The real program, killed at random moments while a typist edits and saves.
class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySavedFileOpensAndAtMostTenSecondsOfWorkAreGone();

private:
    Catalogue m_catalogue;
};

void TestKills::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestKills::everySavedFileOpensAndAtMostTenSecondsOfWorkAreGone() {
    const int kills = fromEnvironment("PLUME_KILLS", 4);
    const int atOnce = fromEnvironment("PLUME_KILLS_AT_ONCE", 4);
    const int longest = kills > 10 ? 25'000 : 12'000;
    QRandomGenerator random(20260105);
    std::vector<std::unique_ptr<Victim>> victims;
    int started = 0;
    int killed = 0;
    int kept = 0;
    qsizetype deeds = 0;
    qsizetype strays = 0;
    QList<qint64> losses;
    QList<Stall> stalls;
    while (killed < kills) {
        while (started < kills && int(victims.size()) < atOnce) {
            ++started;
            const int editsPerSave = std::array{0, 3, 10, 100}[started % 4];
            victims.push_back(
                std::make_unique<Victim>(started, editsPerSave, random.bounded(longest)));
        }
        constexpr qint64 longestTurn = 1000;
        const qint64 before = now();
        QTest::qWait(3);
        if (const qint64 after = now(); after - before > longestTurn)
            stalls.append({before, after});
        for (std::unique_ptr<Victim>& victim : victims) {
            QVERIFY2(victim->isRunning(), victim->said().constData());
            if (!victim->isDue())
                continue;
            victim->kill();
            ++killed;
            deeds += victim->deeds().size();
            strays += victim->strays();
            const Remains remains = remainsOf(*victim, m_catalogue, stalls);
            QVERIFY2(remains.fault.isEmpty(), qPrintable(remains.fault));
            QVERIFY2(remains.lost <= 10'000, qPrintable(QString::number(remains.lost)));
            losses.append(remains.lost);
            kept += remains.isKept ? 1 : 0;
            victim.reset();
        }
        std::erase(victims, nullptr);
    }
    std::ranges::sort(losses);
    qInfo(
        "%d kills among %d edits and saves; unsaved work was kept in %d, half-written copies were "
        "left in %d; lost: median %.1f s, most %.1f s",
        killed, int(deeds), kept, int(strays), double(losses[losses.size() / 2]) / 1000,
        double(losses.last()) / 1000);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
