// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

#include "chart_data/studypreview.h"
#include "examples/gallery.h"

namespace plume::ui {

/// A ready study as a card: a picture drawn from its figures, its title, one sentence of what it
/// shows, and what it is for.
class StudyCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit StudyCard(const GalleryEntry& entry, QWidget* parent = nullptr);

    const GalleryEntry& entry() const { return m_entry; }
    const std::optional<StudyPreview>& preview() const { return m_preview; }
    void setPreview(const StudyPreview& preview);

    /// The narrowest that reads well, in the present size of text.
    static int leastWidth();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter opens as well
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    GalleryEntry m_entry;
    std::optional<StudyPreview> m_preview;
};

} // namespace plume::ui
