// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "examples/gallery.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QSettings;

namespace plume {
struct Catalogue;
}

namespace plume::ui {

class BeginPanel;
class FlatButton;
class GalleryGrid;
class Previewer;
class WayButton;

/// The Home place: what brings one here, ready studies with a picture each, and where one's own
/// begins. Nothing is computed before it is seen.
class HomePage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    HomePage(const Catalogue& catalogue, QSettings& settings, QWidget* parent = nullptr);

    /// Whether pictures are still to come.
    bool isBusy() const;
    GalleryGrid& gallery() { return *m_gallery; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    /// A study that ships inside.
    void studyRequested(const QString& path);
    void fileRequested(const QString& path);
    void tourRequested();
    void limitsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeMain();
    void setupWays(QBoxLayout& column);
    void connectParts();
    void choose(WayButton& button);
    void orderCards();
    void refresh();
    void retranslate();
    void arrange();

    const Catalogue& m_catalogue;
    QSettings& m_settings;
    std::optional<GalleryCategory> m_way;
    bool m_isStale = true; ///< pictures and titles are those of another language, or of none
    Previewer* m_previewer;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr; ///< the main part and where to begin, side by side or not
    QBoxLayout* m_waysLayout = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_intro = nullptr;
    QLabel* m_question = nullptr;
    QList<WayButton*> m_ways;
    QLabel* m_galleryTitle = nullptr;
    QLabel* m_galleryNote = nullptr;
    GalleryGrid* m_gallery = nullptr;
    BeginPanel* m_begin = nullptr;
    FlatButton* m_limits = nullptr;
    QLabel* m_foot = nullptr;
};

} // namespace plume::ui
