// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/studydocument.h"

#include "lifecycle/followers.h"
#include "lifecycle/ownrows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUndoCommand>

#include <utility>

namespace plume::ui {
namespace {

/// Of the file's bytes; empty where there is no file to read.
QByteArray digestOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

/// Two whole studies: undo is exact whatever the edit was. Their parts are shared implicitly.
class EditCommand : public QUndoCommand {
public:
    EditCommand(StudyDocument& document, const EditLabel& label, Study next)
        : QUndoCommand(label.text)
        , m_document(document)
        , m_label(label)
        , m_before(document.study())
        , m_after(std::move(next)) {}

    void undo() override { m_document.setStudy(m_before); }
    void redo() override { m_document.setStudy(m_after); }
    int id() const override { return m_label.gesture == 0 ? -1 : 1; }

    /// Keeps the first "before"; a drag that ends where it began leaves no step.
    bool mergeWith(const QUndoCommand* command) override {
        const auto& later = static_cast<const EditCommand&>(*command);
        if (later.m_label.gesture != m_label.gesture || later.m_label.address != m_label.address)
            return false;
        m_after = later.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

    StudyDocument::Edit edit() const { return {text(), m_before, m_after}; }

private:
    StudyDocument& m_document;
    EditLabel m_label;
    Study m_before;
    Study m_after;
};

StudyDocument::StudyDocument(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_shipped(catalogue)
    , m_catalogue(catalogue) {}

void StudyDocument::edit(const EditLabel& label, Study next) {
    const bool goesOn = label.gesture != 0 && label.gesture == m_gesture.label.gesture &&
                        label.address == m_gesture.label.address;
    if (!goesOn)
        m_gesture = {label, m_study};
    next = withFollowers(m_gesture.start, m_study, std::move(next));
    if (next != m_study)
        m_undo.push(new EditCommand(*this, label, std::move(next))); // the stack owns it
}

std::optional<StudyDocument::Edit> StudyDocument::lastEdit() const {
    if (!m_undo.canUndo())
        return std::nullopt;
    return static_cast<const EditCommand*>(m_undo.command(m_undo.index() - 1))->edit();
}

Study StudyDocument::studyAt(int state) const {
    Q_ASSERT(hasState(state));
    const auto edit = [this](int step) {
        return static_cast<const EditCommand*>(m_undo.command(step))->edit();
    };
    if (state == presentState())
        return m_study;
    return state < m_undo.count() ? edit(state).before : edit(state - 1).after;
}

std::optional<int> StudyDocument::savedState() const {
    const int state = m_undo.cleanIndex();
    return m_path.isEmpty() || state < 0 ? std::nullopt : std::optional(state);
}

Catalogue StudyDocument::catalogueOf(const Study& study) const {
    return withOwnRows(m_shipped, study.own);
}

void StudyDocument::reset(const Study& study, const QString& path) {
    replaceStudy(study, path, digestOf(path));
}

void StudyDocument::restore(const Study& study, const QString& path, const QByteArray& digest) {
    replaceStudy(study, path, digest);
    m_undo.resetClean(); // there is nothing to undo, and yet it is not what was saved
}

void StudyDocument::replaceStudy(const Study& study, const QString& path,
                                 const QByteArray& digest) {
    m_undo.clear();
    rememberFile(path, digest);
    Q_EMIT studyReplaced();
    setStudy(study);
}

Checked<std::monostate> StudyDocument::open(const QString& path) {
    const auto study = readStudyFile(path, m_shipped);
    if (!study)
        return study.error();
    reset(*study, path);
    return std::monostate{};
}

Done StudyDocument::save(const QString& path) {
    Study written = m_study;
    written.dataVersion = m_catalogue.version; // what it is computed with here
    const Done done = writeStudyFile(path, written);
    if (!done)
        return done;
    m_study.dataVersion = written.dataVersion;
    rememberFile(path, digestOf(path));
    m_undo.setClean();
    return done;
}

bool StudyDocument::wasChangedOnDisk() const {
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return false;
    return digestOf(m_path) != m_fileDigest;
}

void StudyDocument::setStudy(const Study& study) {
    if (study.own != m_study.own)
        m_catalogue = withOwnRows(m_shipped, study.own);
    m_study = study;
    Q_EMIT studyChanged();
}

void StudyDocument::rememberFile(const QString& path, const QByteArray& digest) {
    m_fileDigest = digest;
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

} // namespace plume::ui
