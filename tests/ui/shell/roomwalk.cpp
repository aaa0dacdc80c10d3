// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomwalk.h"

#include "roomcheck.h"
#include "screenwalk.h"

#include <QDebug>
#include <QDir>

namespace plume::test {

QStringList roomFaults(WindowBench& bench, const QString& name, int smallestText) {
    const QSize most = bench.window.size();
    QStringList faults;
    ScreenWalk walk(bench, [&](QWidget& shown, const QString& screen) {
        QStringList found = textFaults(shown, smallestText);
        if (shown.width() > most.width() || shown.height() > most.height())
            found.append(QStringLiteral("%1 x %2").arg(shown.width()).arg(shown.height()));
        for (const QString& fault : std::as_const(found)) {
            if (faults.filter(fault).isEmpty())
                faults.append(QStringLiteral("%1 [%2]").arg(fault, screen));
        }
        keepPicture(shown, name + u'_' + screen);
    });
    walk.allPlaces();
    walk.allDialogs();
    walk.allPopups();
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault;
    return faults;
}

void keepPicture(QWidget& shown, const QString& name) {
    const QString folder = qEnvironmentVariable("PLUME_SCREENS");
    if (folder.isEmpty())
        return;
    const QString path = QStringLiteral("%1/%2.png").arg(folder, name);
    if (!QDir().mkpath(folder) || !shown.grab().save(path))
        qFatal("%s cannot be written.", qPrintable(path));
}

} // namespace plume::test
