// SPDX-License-Identifier: GPL-3.0-or-later
#include "seek/seeker.h"

namespace plume::ui {

Seeker::Seeker(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_lane(
          [this](const SeekRequest& request) {
              return [request, catalogue = m_catalogue](const std::stop_token&) {
                  return compute(request, catalogue);
              };
          },
          [this](Lane<SeekRequest, SeekResult>::Finished finished) {
              m_result = std::move(finished.answer);
              Q_EMIT answered();
          }) {}

void Seeker::ask(const SeekRequest& request) {
    m_lane.request(request);
}

SeekResult Seeker::compute(const SeekRequest& request, const Catalogue& catalogue) {
    SeekResult result{request, assess(request.study, request.plan, catalogue), {}};
    if (nodeAt(result.assessment, request.output))
        result.answers = seekAll(result.question(catalogue));
    return result;
}

} // namespace plume::ui
