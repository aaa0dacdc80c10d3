// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plume::ui {

class MessageStrip;
class StudyDocument;

/// What a study says of itself, until it is closed: what to look for, where its numbers come from.
/// Hidden where it says nothing.
class StudyNote : public QWidget {
    Q_OBJECT

public:
    explicit StudyNote(const StudyDocument& document, QWidget* parent = nullptr);

    /// Whether it is shown wherever a study says something.
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool isWanted);

Q_SIGNALS:
    void wantedChanged(bool isWanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const StudyDocument& m_document;
    MessageStrip* m_strip;
    bool m_isWanted = true;
};

} // namespace plume::ui
