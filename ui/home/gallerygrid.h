// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

#include <optional>

#include "chart_data/studypreview.h"
#include "examples/gallery.h"

class QGridLayout;

namespace plume::ui {

class StudyCard;

/// The cards of ready studies in as many columns as have room. Each is a stop of Tab; the arrow
/// keys move among them as they stand.
class GalleryGrid : public QWidget {
    Q_OBJECT

public:
    explicit GalleryGrid(QWidget* parent = nullptr);

    /// Those of one category first where one is asked for. Cards of the same studies are kept.
    void setEntries(const QList<GalleryEntry>& entries, std::optional<GalleryCategory> first);
    void setPreview(const QString& path, const StudyPreview& preview);
    /// As they are seen, from the first on.
    const QList<StudyCard*>& cards() const { return m_cards; }
    int columns() const { return m_columns; }

Q_SIGNALS:
    void studyChosen(const QString& path);
    /// The keyboard came to a card.
    void cardReached(QWidget* card);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsFor(int width) const;
    StudyCard* cardFor(const GalleryEntry& entry);
    void arrange();

    QGridLayout* m_layout;
    QMap<QString, StudyCard*> m_byPath;
    QList<StudyCard*> m_cards;
    int m_columns = 1;
};

} // namespace plume::ui
