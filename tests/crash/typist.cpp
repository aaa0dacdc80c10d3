// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace {

qint64 now() {
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

/// Types one number after the other into a field of the window and saves now and then, until the
/// program is killed. Writes down what was done: "e 12 4711" is the edit to 12 at 4711 ms.
class Typist : public QObject {
    Q_OBJECT

public:
    explicit Typist(QObject* parent)
        : QObject(parent)
        , m_journal(qEnvironmentVariable("PLUME_TYPIST_JOURNAL"))
        , m_random(quint32(qEnvironmentVariableIntValue("PLUME_TYPIST_SEED")))
        , m_editsPerSave(qEnvironmentVariableIntValue("PLUME_TYPIST_EDITS_PER_SAVE")) {
        if (m_journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QTimer::singleShot(0, this, &Typist::act);
    }

private:
    void act() {
        if (auto* field = findField()) {
            if (m_count > 0 && m_editsPerSave > 0 && m_random.bounded(m_editsPerSave) == 0)
                save(*field);
            else
                edit(*field);
        }
        QTimer::singleShot(m_random.bounded(5, 150), this, &Typist::act);
    }

    static QLineEdit* findField() {
        for (QWidget* widget : QApplication::allWidgets()) {
            if (widget->objectName() == qEnvironmentVariable("PLUME_TYPIST_FIELD") &&
                widget->isVisible())
                return qobject_cast<QLineEdit*>(widget);
        }
        return nullptr;
    }

    void edit(QLineEdit& field) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::number(++m_count));
        QTest::keyClick(&field, Qt::Key_Return);
        if (field.window()->isWindowModified())
            note('e');
    }

    void save(QLineEdit& field) {
        QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier);
        if (!field.window()->isWindowModified())
            note('s');
    }

    void note(char what) {
        m_journal.write(QByteArray(1, what) + ' ' + QByteArray::number(m_count) + ' ' +
                        QByteArray::number(now()) + '\n');
    }

    QFile m_journal;
    QRandomGenerator m_random;
    int m_editsPerSave; ///< on average; 0: never saves
    int m_count = 0;
};

} // namespace

class TypistPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject* create(const QString&, const QString&) override { return new Typist(this); }
};

#include "typist.moc"
