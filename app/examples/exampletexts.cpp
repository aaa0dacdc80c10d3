// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/exampletexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace plume {
namespace {

// Every text of the studies that ship inside, so that it is translated. A text that comes again
// stands once.
constexpr std::array texts{
    // bloom.plume
    QT_TRANSLATE_NOOP("Example", "BLOOM, as Luccioni et al. report it"),
    QT_TRANSLATE_NOOP(
        "Example", "One model and all that belongs to it, as Luccioni et al. 2023 publish it: 24.7 "
                   "t for the run that gave the model its name, 50.5 t with idle nodes and "
                   "hardware, 92 t with the smaller models and evaluations before it. Look at how "
                   "small a part of the whole that one run is. The 18 days of service come to 360 "
                   "kg; the publication prints 340 kg, although 914 kWh at its 394 g/kWh are 360 "
                   "kg. Hardware and idle time of the smaller models are not published."),
    QT_TRANSLATE_NOOP("Example", "As published"),
    QT_TRANSLATE_NOOP("Example", "Smaller models"),
    QT_TRANSLATE_NOOP("Example", "Models of 1 to 104 billion parameters, and others"),
    QT_TRANSLATE_NOOP("Example", "Evaluation and other jobs"),
    QT_TRANSLATE_NOOP("Example", "Training of the 176B model"),
    QT_TRANSLATE_NOOP("Example", "1,082,990 GPU-hours on 384 GPUs"),
    QT_TRANSLATE_NOOP("Example", "Idle nodes"),
    QT_TRANSLATE_NOOP("Example", "Service for 18 days"),
    QT_TRANSLATE_NOOP("Example", "230,768 requests in 18 days"),
    // chatbot.plume
    QT_TRANSLATE_NOOP("Example", "Chatbot, a million requests a day"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A company adapts an open model of 13 billion parameters to its field and serves it for "
        "three years in Vietnam. Look at “Is it 90%?”: use passes nine tenths of all emissions in "
        "month 22. Then halve the requests: it no longer gets there. The volumes are invented; "
        "energy, hardware and grid come from the data."),
    QT_TRANSLATE_NOOP("Example", "Own model"),
    QT_TRANSLATE_NOOP("Example", "Trial runs"),
    QT_TRANSLATE_NOOP("Example", "Short runs that choose data and settings, and runs that fail"),
    QT_TRANSLATE_NOOP("Example", "Continued pre-training"),
    QT_TRANSLATE_NOOP("Example", "Half-yearly fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Answers"),
    // fx1.plume
    QT_TRANSLATE_NOOP("Example", "Round numbers"),
    QT_TRANSLATE_NOOP(
        "Example",
        "For doing sums in class: 10,000 kg before the first request, then 500 kg a day. Use "
        "overtakes everything else on day 20 and makes up nine tenths on day 180."),
    QT_TRANSLATE_NOOP("Example", "A year of use"),
    QT_TRANSLATE_NOOP("Example", "Experiments"),
    QT_TRANSLATE_NOOP("Example", "Training"),
    QT_TRANSLATE_NOOP("Example", "Fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Chat"),
    // fx3.plume
    QT_TRANSLATE_NOOP("Example", "From scratch or fine-tuned, in round numbers"),
    QT_TRANSLATE_NOOP(
        "Example",
        "Training from scratch costs 50,000 kg at once and answers 5 million requests a month at "
        "0.1 g each; fine-tuning costs 500 kg, but its larger model answers at 0.3 g. Fine-tuning "
        "is lower for the first four years; the courses cross after 49.5 months."),
    QT_TRANSLATE_NOOP("Example", "From scratch"),
    // fx4.plume
    QT_TRANSLATE_NOOP("Example", "Two uncertain plans"),
    QT_TRANSLATE_NOOP("Example",
                      "The ranges of A and B overlap, and yet A is lower in 88 of 100 runs: what "
                      "matters is the difference in each run, not the ranges side by side."),
    QT_TRANSLATE_NOOP("Example", "A"),
    QT_TRANSLATE_NOOP("Example", "B"),
    // gpt-3.plume
    QT_TRANSLATE_NOOP("Example", "GPT-3: training as Patterson et al. report it, use assumed"),
    QT_TRANSLATE_NOOP("Example",
                      "Training as in Table 4 of Patterson et al. 2021: 1,287 MWh and 552 t, with "
                      "processors and grid that its authors had to assume in part. The chat "
                      "service is added to show what use would come to; its volume and energy are "
                      "not published. Look at how long a million requests a day, growing by 2% a "
                      "month, take to reach the training: longer than three years."),
    QT_TRANSLATE_NOOP("Example", "Training as published, with an assumed chat"),
    QT_TRANSLATE_NOOP("Example", "Pre-training"),
    // tinyml-fleet.plume
    QT_TRANSLATE_NOOP("Example", "A hundred thousand listening sensors"),
    QT_TRANSLATE_NOOP(
        "Example",
        "Sensors that spot a spoken word, a thousand times a day each, for five years: once on the "
        "device itself, once by sending the sound to a data centre. Look at the hardware: on the "
        "device, making the sensors is nearly everything, and their electricity hardly counts. The "
        "volumes are invented; sensors are made either way."),
    QT_TRANSLATE_NOOP("Example", "On the device"),
    QT_TRANSLATE_NOOP("Example", "Training of the small model"),
    QT_TRANSLATE_NOOP("Example", "Sensors"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A whole sensor with case and battery; orders of magnitude of Prakash et al. 2023"),
    QT_TRANSLATE_NOOP("Example", "In a data centre"),
    QT_TRANSLATE_NOOP("Example", "Training of the model"),
    QT_TRANSLATE_NOOP("Example", "Sensors that send sound"),
    QT_TRANSLATE_NOOP("Example", "Sending over Wi-Fi, 160 to 260 mA at 3.3 V"),
    QT_TRANSLATE_NOOP("Example", "Recognition"),
    QT_TRANSLATE_NOOP("Example", "Assumed: some tens of milliseconds of a small server a word"),
    // bert.plume
    QT_TRANSLATE_NOOP("Example", "BERT, as Strubell et al. report it"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The GPU row of Table 3 of Strubell et al. 2019: 1,438 lb, or 652 kg. The authors set it "
        "beside one seat across America; retold, it became a commercial flight across the "
        "Atlantic. Look at “How big is that?”: it is about one seat, and a whole aircraft emits "
        "150 times as much. The second plan is the same run with today's grid, servers and making "
        "of the hardware from the data, and their ranges."),
    QT_TRANSLATE_NOOP("Example", "Text; the table prints 79"),
    QT_TRANSLATE_NOOP("Example", "12,041.51 W of all processors and memory, over 64 GPUs"),
    QT_TRANSLATE_NOOP("Example", "With today's ranges and hardware"),
    // architecture-search.plume
    QT_TRANSLATE_NOOP("Example", "The search behind “five cars”"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The 626,155 lb of Strubell et al. 2019, which became “five cars”, are a search among "
        "thousands of models in which every trial is counted as a full training. Patterson et al. "
        "2021 measured the search as it was run: 3.2 t, 88 times less. Look in Compare at what "
        "parts the two: the work that was assumed and the cooling, hardly the grid. The making of "
        "the hardware is left out of both, as in the publications."),
    QT_TRANSLATE_NOOP("Example", "As estimated in 2019"),
    QT_TRANSLATE_NOOP("Example", "Architecture search"),
    QT_TRANSLATE_NOOP("Example", "Every trial counted as a full training"),
    QT_TRANSLATE_NOOP("Example", "1,515.43 W of a node with eight GPUs"),
    QT_TRANSLATE_NOOP("Example", "As measured in 2021"),
    QT_TRANSLATE_NOOP("Example", "Published to a tenth of a day"),
    QT_TRANSLATE_NOOP("Example", "Average of the system per chip, host included"),
    // llama-3-1-405b.plume
    QT_TRANSLATE_NOOP("Example", "Llama 3.1 405B by location and contract"),
    QT_TRANSLATE_NOOP(
        "Example",
        "By location, the model card states 8,930 t: what the grids emit where the machines stand. "
        "By contract, market-based, it states 0 t, as renewable electricity is bought for all of "
        "it over the year. Look at both figures below the title: a contract changes the second, "
        "never the first. The second plan takes servers, cooling and the making of the hardware "
        "from the data, and the hardware stays whatever the contract says."),
    QT_TRANSLATE_NOOP("Example", "As the card has it"),
    QT_TRANSLATE_NOOP("Example", "30.84 million GPU-hours, on at most 16,384 GPUs"),
    QT_TRANSLATE_NOOP("Example", "What the card implies, PUE included: 8,930 t for 21,588 MWh"),
    QT_TRANSLATE_NOOP("Example", "Contracts over the year, as the company states"),
    QT_TRANSLATE_NOOP("Example", "With servers, cooling and hardware"),
    // small-model.plume
    QT_TRANSLATE_NOOP("Example", "A small model, fine-tuned"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A small open model is fine-tuned every quarter and answers some tens of thousands of "
        "questions a day; in the second plan a large model answers them as it is. Look at the "
        "trial runs: they emit more than all answers of the small model together. Then look at "
        "Compare: in spite of them the large model emits about ten times as much, and more from "
        "the second month on. The volumes and the number of trials are invented; energies, "
        "hardware and grid come from the data."),
    QT_TRANSLATE_NOOP("Example", "Small model, fine-tuned"),
    QT_TRANSLATE_NOOP("Example", "Several settings are tried for every one that stays"),
    QT_TRANSLATE_NOOP("Example", "Quarterly fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Large model, as it is"),
    // billion-requests.plume
    QT_TRANSLATE_NOOP("Example", "A billion requests a day"),
    QT_TRANSLATE_NOOP(
        "Example", "A service of the largest size: a training like an estimate of GPT-4 (42.4 "
                   "GWh), experiments before it, and a billion answers a day for two years. Look "
                   "at when use overtakes everything else: after about eight months, although one "
                   "answer takes only 0.3 Wh. Then change the energy of an answer: nothing else "
                   "moves the total as much. The number of requests, the experiments, the hardware "
                   "of the training and the range of its energy are assumed."),
    QT_TRANSLATE_NOOP("Example", "A large service"),
    QT_TRANSLATE_NOOP("Example", "Half of the training in one series, more in others"),
    QT_TRANSLATE_NOOP("Example", "An estimate of GPT-4; the range is assumed"),
    QT_TRANSLATE_NOOP("Example", "Assumed: 25,000 GPUs and their servers for a quarter of a year"),
    // image-generator.plume
    QT_TRANSLATE_NOOP("Example", "An image generator"),
    QT_TRANSLATE_NOOP(
        "Example", "A hundred thousand images a day for two years, from the average of eight "
                   "generators and from the largest of them, after a training as long as that of "
                   "Stable Diffusion 2. Look at the range of the first plan: from the smallest to "
                   "the largest generator the energy of an image grows fifteenfold. Then look at "
                   "Compare: choosing the generator counts for more than training it. The volume "
                   "is invented; the energies were measured on whole servers, idle GPUs included."),
    QT_TRANSLATE_NOOP("Example", "An average generator"),
    QT_TRANSLATE_NOOP("Example", "200,000 GPU-hours, on 256 GPUs"),
    QT_TRANSLATE_NOOP("Example", "Assumed as in other servers with this chip"),
    QT_TRANSLATE_NOOP("Example", "Images"),
    QT_TRANSLATE_NOOP("Example", "Stable Diffusion XL"),
    // chatbot-three-places.plume
    QT_TRANSLATE_NOOP("Example", "The same chatbot in three places"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The chatbot of a million requests a day, with nothing changed but the electricity. Look "
        "at the operational emissions: between Québec and Vietnam lies a factor of 17. Then look "
        "at the hardware: the same everywhere, it is more than half of all in Québec. For Québec "
        "the water of the power stations is not known, which is not zero."),
    // company-assistant.plume
    QT_TRANSLATE_NOOP("Example", "An assistant for 500 people"),
    QT_TRANSLATE_NOOP(
        "Example",
        "500 people ask four to sixteen questions each a day, one in ten with a long document: of "
        "a large model over the network, or of a small one on two workstations of their own. Look "
        "at what waiting costs: the workstations emit more, although their model is small. Then "
        "raise the questions in the first plan and watch it catch up. Questions and powers are "
        "assumed; energies of answers and grids come from the data."),
    QT_TRANSLATE_NOOP("Example", "A large model over the network"),
    QT_TRANSLATE_NOOP("Example", "Short questions"),
    QT_TRANSLATE_NOOP("Example", "500 people, 4 to 16 questions each a day"),
    QT_TRANSLATE_NOOP("Example", "Long documents"),
    QT_TRANSLATE_NOOP("Example", "One in ten questions brings a document"),
    QT_TRANSLATE_NOOP("Example", "A small model on own workstations"),
    QT_TRANSLATE_NOOP("Example", "Two workstations, day and night"),
    QT_TRANSLATE_NOOP("Example", "Assumed: a workstation with its graphics card"),
    QT_TRANSLATE_NOOP("Example", "Assumed: the same when nobody asks"),
    QT_TRANSLATE_NOOP("Example", "Assumed: it waits most of the time"),
    QT_TRANSLATE_NOOP("Example", "A workstation and its graphics card"),
    // cloud-or-device.plume
    QT_TRANSLATE_NOOP("Example", "Cloud or device?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A hundred thousand small cameras look once a minute whether a person is there, for five "
        "years: on their own microcontroller, or by sending each picture to a data centre. Look at "
        "the hardware: on the device, making the microcontrollers is nearly everything, and their "
        "electricity hardly counts. In the cloud, answering outweighs the making. Then let them "
        "look once an hour (a sixtieth of the requests and of the share of time working): the "
        "cloud falls to about a twentieth, the device hardly changes. Cases, lenses and batteries "
        "are needed either way and are left out."),
    QT_TRANSLATE_NOOP("Example", "Cameras that see"),
    QT_TRANSLATE_NOOP("Example", "In the cloud"),
    QT_TRANSLATE_NOOP("Example", "Cameras that send"),
    QT_TRANSLATE_NOOP("Example",
                      "3.9 mJ for a look, at 40 mW about a tenth of a second, once a minute"),
    QT_TRANSLATE_NOOP("Example", "About half a second to join and send, once a minute"),
    // fine-tune-or-from-scratch.plume
    QT_TRANSLATE_NOOP("Example", "Fine-tune or train from scratch?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A company wants an assistant in its own language: it may fine-tune a large open model, "
        "train a small one of its own, or fine-tune a small one. Look at the first month: training "
        "from scratch emits before anybody has asked anything. Then look at where the lines over "
        "time cross: a small model needs far less for each answer, so that within half a year "
        "training one comes out lower than fine-tuning the large one. Change the requests a day "
        "and watch the crossing move. Fine-tuning a small model is lowest from the first day, if "
        "its answers are good enough."),
    QT_TRANSLATE_NOOP("Example", "Fine-tune a large model"),
    QT_TRANSLATE_NOOP("Example", "Yearly fine-tuning"),
    QT_TRANSLATE_NOOP("Example", "Train a small model from scratch"),
    QT_TRANSLATE_NOOP("Example", "Fine-tune a small model"),
    // here-or-there.plume
    QT_TRANSLATE_NOOP("Example", "Here or there?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The same model, trained and served on the same machines in four places: only the "
        "electricity differs. Look at the operational emissions: between Vietnam and Québec lies "
        "more than a factor of ten. Then look at water: the order is another one, and for Québec "
        "the water of the power stations is not known, which is not zero. Then look at the "
        "hardware: the same everywhere, it is a small part in Vietnam and more than half in "
        "Québec. Where the grid is clean, what remains is the making of machines."),
    QT_TRANSLATE_NOOP("Example", "In Vietnam"),
    QT_TRANSLATE_NOOP("Example", "In the United States"),
    QT_TRANSLATE_NOOP("Example", "In Québec"),
    QT_TRANSLATE_NOOP("Example", "In France"),
    // now-or-next-year.plume
    QT_TRANSLATE_NOOP("Example", "Now or next year?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "The same training and the same answers: begun now on today's machines, a year later on "
        "the same ones, or a year later on new ones. Look at the first two plans: a year of a "
        "greener grid brings a few per cent. Look at the third: new machines do the same work in "
        "fewer hours and with less electricity, which more than halves the total, although each "
        "takes more to make. Ask what no number here shows: a year without the service, and "
        "whether the old machines are then really switched off."),
    QT_TRANSLATE_NOOP("Example", "Now, today's machines"),
    QT_TRANSLATE_NOOP("Example", "Next year, the same machines"),
    QT_TRANSLATE_NOOP("Example", "Next year, new machines"),
    QT_TRANSLATE_NOOP("Example", "By how much the grid improves is a guess; change it"),
    QT_TRANSLATE_NOOP("Example", "A million answers a day of 450 tokens for three years"),
    QT_TRANSLATE_NOOP("Example", "Answering uses less of the peak than training does"),
    // one-big-or-many-small.plume
    QT_TRANSLATE_NOOP("Example", "One big model or many small ones?"),
    QT_TRANSLATE_NOOP(
        "Example",
        "A platform sorts messages, finds answers in texts, shortens documents and chats, a "
        "million times a day in all. Look at the energy of one request: a model made for one task "
        "needs less than a thirtieth of what a general one needs. Look at the fine-tuning of the "
        "small models: it counts, but for less than a tenth. In the third plan every tenth request "
        "still goes to the big model, and more than nine tenths of all emissions come from that "
        "tenth: use a large model only where it brings something."),
    QT_TRANSLATE_NOOP("Example", "One big model for everything"),
    QT_TRANSLATE_NOOP("Example", "All requests"),
    QT_TRANSLATE_NOOP("Example", "A small model for each task"),
    QT_TRANSLATE_NOOP("Example", "Yearly fine-tuning of four models"),
    QT_TRANSLATE_NOOP("Example", "Sorting messages"),
    QT_TRANSLATE_NOOP("Example", "Finding answers"),
    QT_TRANSLATE_NOOP("Example", "Shortening documents"),
    QT_TRANSLATE_NOOP("Example", "Small ones first, the big one for a tenth"),
    QT_TRANSLATE_NOOP("Example", "The big model"),
};

} // namespace

QString exampleText(const QString& english) {
    const QByteArray text = english.toUtf8();
    const bool isKnown = std::ranges::any_of(
        texts, [&text](const char* each) { return std::string_view(each) == text.constData(); });
    return isKnown ? QCoreApplication::translate("Example", text.constData()) : english;
}

} // namespace plume
