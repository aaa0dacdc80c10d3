// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studyfile.h"
#include "malformed/fixtures.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#ifdef PLUME_HAS_VALIJSON
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

#include <memory>

using namespace plume;
using namespace plume::test;

Q_DECLARE_METATYPE(plume::test::Fixture)

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// The program as it is shipped, in English and in 200 MiB of memory.
Answer evaluate(const QString& path, const QString& input = QProcess::nullDevice()) {
    QProcess program;
    program.setStandardInputFile(input);
#if defined(Q_OS_UNIX) && !defined(PLUME_SANITIZED)
    program.setChildProcessModifier([] {
        constexpr rlimit memory{200 * 1024 * 1024, 200 * 1024 * 1024};
        setrlimit(RLIMIT_AS, &memory);
    });
#endif
    program.start(QStringLiteral(PLUME_PROGRAM), {QStringLiteral("evaluate"), path,
                                                  QStringLiteral("--lang"), QStringLiteral("en")});
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

#ifdef Q_OS_UNIX

/// Seconds of processor time of all programs so far that have ended.
double secondsSoFar() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto secondsOf = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
}

#endif

} // namespace

/// Files that are no studies.
class TestMalformed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSoundStudyIsSound_data();
    void theSoundStudyIsSound();
    void thereAreEnough();
    void theProgramSaysWhatIsWrongAndWhere_data();
    void theProgramSaysWhatIsWrongAndWhere();
    void soDoesItWhereAFileIsNoFile();
    void standardInputIsReadNoFurther();
    void whereverAStudyIsCutOffIsSaid();
    void anyByteOfAStudyMayBeAnother();
    void theSchemaAgrees_data();
    void theSchemaAgrees();
    void cleanupTestCase();

private:
    QString write(const QByteArray& bytes) const {
        const QString path = m_folder.filePath(QStringLiteral("study.plume"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The fixture could not be written.");
        return path;
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
#ifdef PLUME_HAS_VALIJSON
    std::unique_ptr<valijson::Schema> m_schema;
#endif
    double m_longest = 0; ///< seconds of processor time
    QByteArray m_longestName;
};

void TestMalformed::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
#ifdef PLUME_HAS_VALIJSON
    QFile file(QStringLiteral(PLUME_SCHEMA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = nlohmann::json::parse(file.readAll().toStdString());
    m_schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *m_schema);
#endif
}

void TestMalformed::theSoundStudyIsSound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as it is") << soundStudy();
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + soundStudy();
    QTest::newRow("with line breaks of two bytes") << soundStudy().replace("\n", "\r\n");
    QTest::newRow("with old line breaks") << soundStudy().replace("\n", "\r");
    QTest::newRow("in one line") << soundStudy().simplified();
    QTest::newRow("with an emoji in surrogates") << with("\"T\"", R"("\ud83c\udf31")");
    QTest::newRow("with a zero byte as an escape") << with("\"T\"", R"("T\u0000")");
    QTest::newRow("with minus zero") << with("\"count\": 8", "\"count\": -0.0");
}

void TestMalformed::theSoundStudyIsSound() {
    QFETCH(QByteArray, bytes);
    const Answer answer = evaluate(write(bytes));
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.status, 0);
}

void TestMalformed::thereAreEnough() {
    QList<Fixture> all = textFixtures() + studyFixtures();
    QSet<QByteArray> names;
    for (const Fixture& fixture : all)
        names.insert(fixture.name);
    QCOMPARE(names.size(), all.size());
    QVERIFY(all.size() >= 120);
}

void TestMalformed::theProgramSaysWhatIsWrongAndWhere_data() {
    QTest::addColumn<Fixture>("fixture");
    for (const Fixture& fixture : textFixtures() + studyFixtures())
        QTest::newRow(fixture.name.constData()) << fixture;
}

void TestMalformed::theProgramSaysWhatIsWrongAndWhere() {
    QFETCH(Fixture, fixture);
    const QString path = write(fixture.bytes);
#ifdef Q_OS_UNIX
    const double before = secondsSoFar();
#endif
    const Answer answer = evaluate(path);
    QVERIFY2(answer.status == 1, answer.err.left(500).constData());
    QVERIFY2(answer.err.contains(fixture.where), answer.err.left(500).constData());
    QVERIFY(answer.err.startsWith("plume: " + path.toUtf8()));
    QVERIFY(answer.err.endsWith(".\n"));
    QVERIFY(answer.out.isEmpty());
#ifdef Q_OS_UNIX
    const double seconds = secondsSoFar() - before;
    if (seconds > m_longest) {
        m_longest = seconds;
        m_longestName = fixture.name;
    }
#endif
}

void TestMalformed::soDoesItWhereAFileIsNoFile() {
    const Answer folder = evaluate(m_folder.path());
    QCOMPARE(folder.status, 1);
    QVERIFY2(folder.err.contains("could not be read"), folder.err.constData());
    const Answer absent = evaluate(m_folder.filePath(QStringLiteral("absent.plume")));
    QCOMPARE(absent.status, 1);
    QVERIFY2(absent.err.contains("could not be read"), absent.err.constData());
}

void TestMalformed::standardInputIsReadNoFurther() {
    const Answer cut = evaluate(QStringLiteral("-"), write(soundStudy().chopped(10)));
    QCOMPARE(cut.status, 1);
    QVERIFY2(cut.err.startsWith("plume: -#: Line "), cut.err.constData());
    const Answer long_ =
        evaluate(QStringLiteral("-"), write(QByteArray(100 * 1024 * 1024, ' ') + soundStudy()));
    QCOMPARE(long_.status, 1);
    QVERIFY2(long_.err.contains("a study of more than 8 MiB is not read"), long_.err.constData());
}

void TestMalformed::whereverAStudyIsCutOffIsSaid() {
    const QByteArray whole = soundStudy().trimmed();
    QVERIFY(readStudy(whole, m_catalogue));
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto study = readStudy(whole.left(size), m_catalogue);
        QVERIFY2(!study, whole.left(size).constData());
        QCOMPARE(study.error().size(), 1);
        const QString message = study.error().first().message;
        const qsizetype line = whole.left(size).count('\n');
        // Said of what is there, or of what comes next.
        QVERIFY2(message.startsWith(QStringLiteral("Line %1, column ").arg(line + 1)) ||
                     message.startsWith(QStringLiteral("Line %1, column ").arg(line)),
                 qPrintable(message));
    }
}

/// Nothing is said of what it then is: only that it is a study or has faults, each with its words.
void TestMalformed::anyByteOfAStudyMayBeAnother() {
    const QByteArray whole = soundStudy();
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '"', '\\', '{', '-', '9', '\x80', '\xFF'}) {
            QByteArray text = whole;
            text[at] = byte;
            const auto study = readStudy(text, m_catalogue);
            if (study)
                continue;
            ++refused;
            QVERIFY(!study.error().isEmpty());
            for (const Error& fault : study.error())
                QVERIFY2(!fault.message.isEmpty(), text.constData());
        }
    }
    QVERIFY(refused > 5000);
}

void TestMalformed::theSchemaAgrees_data() {
    theProgramSaysWhatIsWrongAndWhere_data();
}

void TestMalformed::theSchemaAgrees() {
#ifdef PLUME_HAS_VALIJSON
    QFETCH(Fixture, fixture);
    QVERIFY(!readStudy(fixture.bytes, m_catalogue));
    if (fixture.schema == Schema::NotAsked)
        return;
    const auto accepts = [&](const QByteArray& text) {
        const auto json = nlohmann::json::parse(text.toStdString());
        return valijson::Validator().validate(
            *m_schema, valijson::adapters::NlohmannJsonAdapter(json), nullptr);
    };
    QVERIFY(accepts(soundStudy()));
    QCOMPARE(accepts(fixture.bytes), fixture.schema == Schema::Accepts);
#else
    QSKIP("Built without Valijson.");
#endif
}

void TestMalformed::cleanupTestCase() {
    qInfo("The longest took %.2f s of processor time: %s.", m_longest, m_longestName.constData());
}

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
