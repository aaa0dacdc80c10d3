<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>Build</name>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Giấy phép: %1</translation>
    </message>
    <message>
        <source>Data %1, row %2</source>
        <translation>Dữ liệu %1, dòng %2</translation>
    </message>
    <message>
        <source>Hardware manufacture</source>
        <translation>Sản xuất phần cứng</translation>
    </message>
    <message numerus="yes">
        <source>Lengthen the plan to %n month(s)</source>
        <translation>
            <numerusform>Kéo dài phương án đến %n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the whole life cycle of electricity</source>
        <translation>Tính cả vòng đời của điện</translation>
    </message>
    <message>
        <source>State device time instead</source>
        <translation>Chuyển sang nêu thời gian thiết bị</translation>
    </message>
    <message>
        <source>Make it a multiple of “%1”</source>
        <translation>Đặt làm bội số của “%1”</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Đặt thành %1</translation>
    </message>
    <message>
        <source>Use the world average</source>
        <translation>Dùng trung bình thế giới</translation>
    </message>
    <message>
        <source>Yes, the whole facility&apos;s</source>
        <translation>Đúng, của toàn bộ cơ sở</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an input such as &quot;Price of electricity&quot;, %2 a currency</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yours: row %1</source>
        <translation>Tự thêm: dòng %1</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A value is missing.</source>
        <translation>Thiếu một giá trị.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it with a decimal point and no grouping.</source>
        <translation>“%1” không phải là số; hãy viết dấu chấm trước phần thập phân và không ngăn nhóm chữ số.</translation>
    </message>
    <message>
        <source>The year is missing or does not lie between 1900 and 2200.</source>
        <translation>Thiếu năm, hoặc năm không nằm trong khoảng từ 1900 đến 2200.</translation>
    </message>
    <message>
        <source>No source has the key “%1”; did you mean “%2”?</source>
        <translation>Không nguồn nào có khóa “%1”; có phải ý là “%2” không?</translation>
    </message>
    <message>
        <source>“%1” is no quality; write measured, published, estimated or assumed.</source>
        <translation>“%1” không phải là mức chất lượng; hãy viết measured, published, estimated hoặc assumed.</translation>
    </message>
    <message>
        <source>Write lifecycle or direct.</source>
        <translation>Hãy viết lifecycle hoặc direct.</translation>
    </message>
    <message>
        <source>A value above zero is missing.</source>
        <translation>Thiếu một giá trị lớn hơn 0.</translation>
    </message>
    <message>
        <source>The id “%1” comes twice.</source>
        <translation>Mã “%1” xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The data file cannot be read: %1.</source>
        <translation>Không đọc được tệp dữ liệu: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Thiếu cột “%1”.</translation>
    </message>
    <message>
        <source>The spread says this; leave the field empty.</source>
        <translation>Độ phân tán đã cho biết điều này; hãy để trống ô.</translation>
    </message>
    <message>
        <source>The spread “%1” needs the column “%2”, which is not read; did you mean “%3”?</source>
        <translation>Độ phân tán “%1” cần cột “%2”, cột này không được đọc; có phải ý là “%3” không?</translation>
    </message>
    <message>
        <source>No spread has the id “%1”; did you mean “%2”?</source>
        <translation>Không có độ phân tán nào mang mã “%1”; có phải ý là “%2” không?</translation>
    </message>
    <message>
        <source>Two spreads apply to this value: “%1” and “%2”.</source>
        <translation>Hai độ phân tán cùng áp dụng cho giá trị này: “%1” và “%2”.</translation>
    </message>
    <message>
        <source>Range: recommended spread “%1”; it is judgement.</source>
        <translation>Khoảng: độ phân tán khuyến nghị “%1”; đây là phán đoán.</translation>
    </message>
    <message>
        <source>Range: recommended spread “%1”.</source>
        <translation>Khoảng: độ phân tán khuyến nghị “%1”.</translation>
    </message>
    <message>
        <source>Write column=text or column=text|text, for the values that applies_to names.</source>
        <translation>Hãy ghi cột=chữ hoặc cột=chữ|chữ, cho các giá trị mà applies_to nêu.</translation>
    </message>
    <message>
        <source>Write lognormal, normal, uniform or triangular.</source>
        <translation>Hãy ghi lognormal, normal, uniform hoặc triangular.</translation>
    </message>
    <message>
        <source>Write ends for a uniform or triangular shape and p5-p95 for a lognormal or normal one.</source>
        <translation>Hãy ghi ends cho dạng uniform hoặc triangular và p5-p95 cho dạng lognormal hoặc normal.</translation>
    </message>
    <message>
        <source>Write multiplier or absolute.</source>
        <translation>Hãy ghi multiplier hoặc absolute.</translation>
    </message>
    <message>
        <source>What is applied to values of the data must be a multiplier whose central value is 1.</source>
        <translation>Độ phân tán áp dụng cho giá trị của dữ liệu phải là hệ số nhân có giá trị trung tâm bằng 1.</translation>
    </message>
    <message>
        <source>Write 1, L/kWh or year.</source>
        <translation>Hãy ghi 1, L/kWh hoặc year.</translation>
    </message>
    <message>
        <source>The spread is neither applied nor offered anywhere.</source>
        <translation>Độ phân tán này không được áp dụng hay đề xuất ở đâu cả.</translation>
    </message>
    <message>
        <source>Write study or activity.</source>
        <translation>Hãy ghi study hoặc activity.</translation>
    </message>
    <message>
        <source>The lever “%1” names the row “%2”, which there is not.</source>
        <translation>Biện pháp “%1” nêu dòng “%2”, dòng này không có.</translation>
    </message>
    <message>
        <source>Points of quality lie above zero, the lower number first.</source>
        <translation>Số điểm chất lượng phải lớn hơn không, số nhỏ trước.</translation>
    </message>
    <message>
        <source>Write one of the eight ways, 1 to 8.</source>
        <translation>Hãy ghi một trong tám cách, từ 1 đến 8.</translation>
    </message>
    <message>
        <source>No lever does this: “%1”.</source>
        <translation>Không có biện pháp nào làm việc này: “%1”.</translation>
    </message>
    <message>
        <source>Write sd, quartiles or ends.</source>
        <translation>Hãy viết sd, quartiles hoặc ends.</translation>
    </message>
    <message>
        <source>Write g/kWh, Wh, W, kg, kWh, L, L/kWh or 1.</source>
        <translation>Hãy viết g/kWh, Wh, W, kg, kWh, L, L/kWh hoặc 1.</translation>
    </message>
    <message>
        <source>The grid “%1” has %2 g/kWh.</source>
        <translation>Lưới điện “%1” có %2 g/kWh.</translation>
    </message>
    <message>
        <source>The grid “%1” has another boundary.</source>
        <translation>Lưới điện “%1” có phạm vi khác.</translation>
    </message>
    <message>
        <source>The data of the grid “%1” are of %2.</source>
        <translation>Số liệu của lưới điện “%1” là của năm %2.</translation>
    </message>
    <message>
        <source>No grid has the id “%1”.</source>
        <translation>Không lưới điện nào có mã “%1”.</translation>
    </message>
    <message>
        <source>A PUE is never below 1.</source>
        <translation>PUE không bao giờ dưới 1.</translation>
    </message>
    <message>
        <source>The id of a year is “%1”.</source>
        <translation>Mã của một năm là “%1”.</translation>
    </message>
    <message>
        <source>The range runs downwards.</source>
        <translation>Khoảng bị đảo ngược.</translation>
    </message>
    <message>
        <source>The text comes twice.</source>
        <translation>Câu này có hai lần.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1, or nothing.</source>
        <translation>Hãy viết một số nguyên từ 0 đến %1, hoặc để trống.</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>Cột “%1” xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The row has %1 fields, and the header has %2.</source>
        <translation>Dòng này có %1 trường, còn dòng tiêu đề có %2.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Thiếu dấu ngoặc kép đóng.</translation>
    </message>
    <message>
        <source>A comparison needs a range: a low and a high end.</source>
        <translation>Phép so sánh cần có khoảng: một đầu thấp và một đầu cao.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;A, B and C&quot; where %1 is &quot;A, B&quot; and %2 is &quot;C&quot;</extracomment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>The plan has no activities yet. Add one to see its emissions.</source>
        <translation>Phương án chưa có hoạt động nào. Hãy thêm một hoạt động để xem lượng khí thải.</translation>
    </message>
    <message>
        <source>The emissions are not known yet, because inputs are missing.</source>
        <translation>Chưa biết lượng khí thải, vì còn thiếu đầu vào.</translation>
    </message>
    <message>
        <source>The plan causes no emissions.</source>
        <translation>Phương án không gây ra khí thải.</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <extracomment>a mark on the chart: %1 the share that inference makes up from this day on</extracomment>
        <translation>%1 ở ngày %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>All so far</source>
        <translation>Cộng dồn</translation>
    </message>
    <message>
        <source>Inference share</source>
        <translation>Tỷ trọng của suy luận</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <extracomment>the unit of an axis: %1 &quot;t&quot;
----------
an amount of emissions in a sentence: %1 &quot;25.5 t&quot;
----------
%1 an amount such as &quot;192.5 t&quot;</extracomment>
        <translation>%1 CO₂tđ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation>Khí thải sinh ra khi nào?</translation>
    </message>
    <message>
        <source>Emissions since the start of the plan, hardware included.</source>
        <translation>Lượng khí thải từ khi phương án bắt đầu, gồm cả phần cứng.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 what is counted: &quot;3.4 car lifetimes&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not in this total: %1</source>
        <translation>Không có trong tổng này: %1</translation>
    </message>
    <message>
        <source>Nothing to add up yet</source>
        <translation>Chưa có gì để cộng</translation>
    </message>
    <message>
        <source>Emissions not known yet</source>
        <translation>Chưa biết lượng khí thải</translation>
    </message>
    <message>
        <source>%1 CO₂e in %2</source>
        <extracomment>%1 an amount such as &quot;192.5 t&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>%1 CO₂tđ trong %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>không có nguồn</translation>
    </message>
    <message>
        <source>%1, “%2” (%3)</source>
        <extracomment>a source: %1 authors, %2 title, %3 year</extracomment>
        <translation>%1, “%2” (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an amount and its range: &quot;110 t (77–214 t)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4, %5. Source: %6.</source>
        <translation>%1: %2. %3. %4, %5. Nguồn: %6.</translation>
    </message>
    <message>
        <source>The plan is %1.</source>
        <translation>Phương án bằng %1.</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Phương án này</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Less than everything here: %1 of “%2”.</source>
        <translation>Ít hơn mọi thứ ở đây: bằng %1 của “%2”.</translation>
    </message>
    <message>
        <source>As much as %1.</source>
        <translation>Tương đương với %1.</translation>
    </message>
    <message>
        <source>As much as %1, or as %2.</source>
        <extracomment>two comparisons of the same amount: &quot;1.9 flights&quot; and &quot;3.4 car lifetimes&quot;</extracomment>
        <translation>Tương đương với %1, hoặc với %2.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Emissions (CO₂e)</source>
        <translation>Lượng khí thải (CO₂tđ)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>The plan is</source>
        <translation>Phương án bằng</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Cơ sở tính</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Logarithmic scale: each line is 10 times the one before.</source>
        <translation>Thang logarit: mỗi vạch gấp 10 lần vạch trước.</translation>
    </message>
    <message>
        <source>Linear scale: small things lie close to zero.</source>
        <translation>Thang tuyến tính: những thứ nhỏ nằm sát số 0.</translation>
    </message>
    <message>
        <source>How big is that?</source>
        <translation>Lượng đó lớn cỡ nào?</translation>
    </message>
    <message>
        <source>A ladder on a logarithmic scale, from small to large: %1. %2</source>
        <translation>Bậc thang trên thang logarit, từ nhỏ đến lớn: %1. %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>“%1” emits most: %2. Inference is %3 of all.</source>
        <translation>“%1” thải nhiều nhất: %2. Suy luận chiếm %3 tổng lượng.</translation>
    </message>
    <message>
        <source>“%1” emits most: %2. Inference is %3 with hardware, %4 without.</source>
        <extracomment>%3 and %4 are shares: with and without the emissions of making hardware</extracomment>
        <translation>“%1” thải nhiều nhất: %2. Suy luận chiếm %3 nếu tính cả phần cứng, %4 nếu không.</translation>
    </message>
    <message>
        <source>Which part emits most?</source>
        <translation>Phần nào thải nhiều nhất?</translation>
    </message>
    <message>
        <source>Inference is %1; it passed 90% on day %2 and fell back later.</source>
        <translation>Suy luận chiếm %1; vượt mốc 90% ở ngày %2 rồi giảm lại.</translation>
    </message>
    <message>
        <source>Inference is %1; it passes 90% on day %2.</source>
        <translation>Suy luận chiếm %1; vượt mốc 90% ở ngày %2.</translation>
    </message>
    <message>
        <source>There is no inference in this plan.</source>
        <translation>Phương án này không có suy luận.</translation>
    </message>
    <message>
        <source>Inference is %1; it passes 50% on day %2 and does not reach 90%.</source>
        <translation>Suy luận chiếm %1; vượt mốc 50% ở ngày %2 và chưa đạt 90%.</translation>
    </message>
    <message>
        <source>Inference is %1; it does not reach 50%.</source>
        <translation>Suy luận chiếm %1; chưa đạt 50%.</translation>
    </message>
    <message>
        <source>Inference never makes up 50% of the emissions so far.</source>
        <translation>Suy luận chưa lúc nào chiếm đến 50% lượng khí thải cộng dồn.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the emissions so far on day %1, and never reaches 90%.</source>
        <translation>Suy luận vượt 50% lượng khí thải cộng dồn ở ngày %1 và chưa lúc nào đạt 90%.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the emissions so far on day %1, and 90% on day %2.</source>
        <translation>Suy luận vượt 50% lượng khí thải cộng dồn ở ngày %1 và 90% ở ngày %2.</translation>
    </message>
    <message>
        <source>Source: Plume.</source>
        <translation>Nguồn: Plume.</translation>
    </message>
    <message>
        <source>Source: Plume, data version %1.</source>
        <translation>Nguồn: Plume, dữ liệu phiên bản %1.</translation>
    </message>
    <message>
        <source>Compared with: %1; basis, year and source of each are in the table.</source>
        <translation>So với: %1; cơ sở tính, năm và nguồn của từng thứ có trong bảng.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a mark on the chart: %1 the share of runs below, %2 an amount
----------
%1 two plans, %2 a whole sentence about when one passes the other</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Light: 9 of 10 runs; dark: half of them; line: the median.</source>
        <translation>Nhạt: 9 trên 10 lần tính; đậm: một nửa; đường: trung vị.</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂tđ</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Sai số chuẩn</translation>
    </message>
    <message>
        <source>Runs at or below</source>
        <translation>Số lần tính đến mức này</translation>
    </message>
    <message>
        <source>Runs in this part</source>
        <translation>Số lần tính trong phần này</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>Bách phân vị 5</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>Bách phân vị 95</translation>
    </message>
    <message>
        <source>%1: %2 ± %3</source>
        <extracomment>%1 a share of runs, %2 the amount below which they lie, %3 its standard error</extracomment>
        <translation>%1: %2 ± %3</translation>
    </message>
    <message>
        <source>Standard errors with %1 runs: %2.</source>
        <translation>Sai số chuẩn với %1 lần tính: %2.</translation>
    </message>
    <message>
        <source>%1 of all runs lie beyond the ends of the axis.</source>
        <translation>%1 số lần tính nằm ngoài hai đầu trục.</translation>
    </message>
    <message>
        <source>5, 50 and 95 of 100 runs lie below the three marks.</source>
        <translation>5, 50 và 95 trên 100 lần tính nằm dưới ba mốc.</translation>
    </message>
    <message>
        <source>Logarithmic scale: equal steps are equal ratios.</source>
        <extracomment>after a sentence: how to read the chart</extracomment>
        <translation>Thang logarit: các bước bằng nhau là các tỷ lệ bằng nhau.</translation>
    </message>
    <message>
        <source>Each bar is the share of runs between two amounts.</source>
        <translation>Mỗi cột là tỷ lệ số lần tính nằm giữa hai lượng.</translation>
    </message>
    <message>
        <source>The curve is the share of runs at or below an amount.</source>
        <translation>Đường cong là tỷ lệ số lần tính không vượt quá một lượng.</translation>
    </message>
    <message>
        <source>Each dot is 1 run in 20.</source>
        <translation>Mỗi chấm là 1 trên 20 lần tính.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Kết quả chắc chắn đến đâu?</translation>
    </message>
    <message>
        <source>A distribution of all runs with marks at the 5th, 50th and 95th percentile. %1 %2</source>
        <translation>Phân phối của mọi lần tính, có mốc ở bách phân vị 5, 50 và 95. %1 %2</translation>
    </message>
    <message>
        <source>About %1 CO₂e in %2</source>
        <extracomment>%1 a rounded amount such as &quot;110 t&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>Khoảng %1 CO₂tđ trong %2</translation>
    </message>
    <message>
        <source>9 of 10 runs lie between %1 and %2; with every input at its central value it is %3.</source>
        <extracomment>%1 an amount without its unit, %2 and %3 with it: &quot;between 77 and 214 t&quot;</extracomment>
        <translation>9 trên 10 lần tính nằm giữa %1 và %2; khi mọi đầu vào ở giá trị trung tâm, kết quả là %3.</translation>
    </message>
    <message>
        <source>%1: about %2, in 9 of 10 runs %3.</source>
        <extracomment>%1 the plan, %2 a rounded amount, %3 a range of amounts</extracomment>
        <translation>%1: khoảng %2, trong 9 trên 10 lần tính %3.</translation>
    </message>
    <message>
        <source>%1 (9 of 10 runs: %2)</source>
        <extracomment>a month and its range: &quot;49.5 (9 of 10 runs: 40–62)&quot;
----------
a share and its range: &quot;94.8% (9 of 10 runs: 71–98%)&quot;</extracomment>
        <translation>%1 (9 trên 10 lần tính: %2)</translation>
    </message>
    <message>
        <source>Only central values are shown. Choose “Show ranges” in the menu View to see how far the result spreads.</source>
        <translation>Chỉ đang hiện giá trị trung tâm. Hãy chọn “Hiện khoảng” trong trình đơn Xem để thấy kết quả trải rộng đến đâu.</translation>
    </message>
    <message>
        <source>No input spreads, so that every run gives %1. Give an input a range, as in “300 to 700”.</source>
        <translation>Không đầu vào nào có khoảng giá trị, nên mọi lần tính đều cho %1. Hãy nhập một khoảng cho một đầu vào, như “300 đến 700”.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>không lần tính nào</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>mọi lần tính</translation>
    </message>
    <message>
        <source>fewer than 1 of 100 runs</source>
        <translation>chưa đến 1 trên 100 lần tính</translation>
    </message>
    <message>
        <source>more than 99 of 100 runs</source>
        <translation>hơn 99 trên 100 lần tính</translation>
    </message>
    <message>
        <source>%1 of 100 runs</source>
        <translation>%1 trên 100 lần tính</translation>
    </message>
    <message>
        <source>%1, %2 activities</source>
        <extracomment>an input that several activities share: &quot;Grid intensity, 3 activities&quot;</extracomment>
        <translation>%1, %2 hoạt động</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an input and its activity: &quot;Energy per request, Chat&quot;
----------
what a lever saves, as an amount and as a share
----------
a source and the place in it, such as a table</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1% more gives %1 less</source>
        <translation>tăng 1% thì giảm %1</translation>
    </message>
    <message>
        <source>1% more gives %1 more</source>
        <translation>tăng 1% thì tăng %1</translation>
    </message>
    <message>
        <source>%1 (alone %2)</source>
        <extracomment>shares of variance: %1 together with others, %2 alone</extracomment>
        <translation>%1 (riêng nó %2)</translation>
    </message>
    <message>
        <source>%1: %2. The total is %3 with this input at its low end and %4 at its high end. %5 of the variance alone, %6 together with others. %7.</source>
        <translation>%1: %2. Tổng là %3 khi đầu vào này ở đầu thấp và %4 khi ở đầu cao. Riêng nó gây %5 phương sai, cùng với đầu vào khác %6. %7.</translation>
    </message>
    <message>
        <source>The rest (%1)</source>
        <extracomment>the inputs that have no bar of their own, and how many they are</extracomment>
        <translation>Phần còn lại (%1)</translation>
    </message>
    <message>
        <source>%1: no single one of them moves the total beyond %2 to %3; alone they cause %4 of the variance.</source>
        <translation>%1: không đầu vào nào trong số này đưa tổng ra ngoài %2 đến %3; tính riêng chúng gây %4 phương sai.</translation>
    </message>
    <message>
        <source>Central: %1</source>
        <extracomment>the total with every input at its central value</extracomment>
        <translation>Trung tâm: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Mức ảnh hưởng</translation>
    </message>
    <message>
        <source>Total at its low end</source>
        <translation>Tổng khi ở đầu thấp</translation>
    </message>
    <message>
        <source>Total at its high end</source>
        <translation>Tổng khi ở đầu cao</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Mức dao động</translation>
    </message>
    <message>
        <source>Variance, alone</source>
        <translation>Phương sai, riêng nó</translation>
    </message>
    <message>
        <source>Variance, with others</source>
        <translation>Phương sai, cùng đầu vào khác</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>Độ co giãn</translation>
    </message>
    <message>
        <source>“%1” matters most: the total is %2 at its low end and %3 at its high end.</source>
        <translation>“%1” ảnh hưởng nhất: tổng là %2 khi ở đầu thấp và %3 khi ở đầu cao.</translation>
    </message>
    <message>
        <source>High: an input whose range moves the total by %1 or more; medium: by %2 or more; low: by less.</source>
        <translation>Cao: đầu vào có khoảng giá trị làm tổng thay đổi từ %1 trở lên; trung bình: từ %2 trở lên; thấp: ít hơn.</translation>
    </message>
    <message>
        <source>Shares of variance with %1 runs.</source>
        <translation>Tỷ trọng phương sai tính với %1 lần tính.</translation>
    </message>
    <message>
        <source>One input at a time, all others at their central values. Outlined: at its low end; filled: at its high end.</source>
        <translation>Mỗi lần một đầu vào, các đầu vào khác ở giá trị trung tâm. Ô viền: ở đầu thấp; ô đặc: ở đầu cao.</translation>
    </message>
    <message>
        <source>Share of the variance. Filled: what the input causes alone; outlined: together with others.</source>
        <translation>Tỷ trọng phương sai. Ô đặc: phần riêng đầu vào gây ra; ô viền: cùng với các đầu vào khác.</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 đến %4</translation>
    </message>
    <message>
        <source>The inputs that move the total furthest, as bars around the central value. %1. %2 %3.</source>
        <translation>Các đầu vào làm tổng thay đổi nhiều nhất, vẽ thành thanh quanh giá trị trung tâm. %1. %2 %3.</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>how much an input matters</extracomment>
        <translation>cao</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how much an input matters</extracomment>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>how much an input matters</extracomment>
        <translation>thấp</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Điều gì ảnh hưởng nhất?</translation>
    </message>
    <message>
        <source>The influence of each input is being computed.</source>
        <translation>Đang tính ảnh hưởng của từng đầu vào.</translation>
    </message>
    <message>
        <source>The total: %1</source>
        <translation>Tổng: %1</translation>
    </message>
    <message>
        <source>9 of 10 runs: %1</source>
        <translation>9 trên 10 lần tính: %1</translation>
    </message>
    <message>
        <source>In %1 inference is more than %2.</source>
        <translation>Trong %1, suy luận chiếm hơn %2.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Runs above %1</source>
        <translation>Số lần tính trên %1</translation>
    </message>
    <message>
        <source>Emissions of serving and of devices in the field, their hardware included, as a share of all.</source>
        <translation>Lượng khí thải của phục vụ và của thiết bị tại hiện trường, gồm cả phần cứng của chúng, so với tổng lượng.</translation>
    </message>
    <message>
        <source>A bar from 0 to 100% with a mark at 90%. %1</source>
        <translation>Thanh từ 0 đến 100% có mốc 90%. %1</translation>
    </message>
    <message>
        <source>9 of 10 runs: %1; half of all runs are above %2.</source>
        <translation>9 trên 10 lần tính: %1; một nửa số lần tính trên %2.</translation>
    </message>
    <message>
        <source>Is it 90%?</source>
        <translation>Có phải là 90% không?</translation>
    </message>
    <message>
        <source>%1: %2 of all runs.</source>
        <extracomment>%1 a range of differences, %2 a share of all runs
----------
%1 a range of amounts, %2 a share of all runs</extracomment>
        <translation>%1: %2 số lần tính.</translation>
    </message>
    <message>
        <source>In %1 of all runs the difference lies below %2.</source>
        <translation>Trong %1 số lần tính, chênh lệch nằm dưới %2.</translation>
    </message>
    <message>
        <source>Lower plan</source>
        <translation>Phương án thấp hơn</translation>
    </message>
    <message>
        <source>than %1</source>
        <extracomment>a column of how often a plan lies below this one</extracomment>
        <translation>so với %1</translation>
    </message>
    <message>
        <source>Difference up to</source>
        <translation>Chênh lệch đến</translation>
    </message>
    <message>
        <source>Only central values are shown. Choose “Show ranges” in the menu View to see how sure the difference is.</source>
        <translation>Chỉ đang hiện giá trị trung tâm. Hãy chọn “Hiện khoảng” trong trình đơn Xem để thấy chênh lệch chắc chắn đến đâu.</translation>
    </message>
    <message>
        <source>The difference is the same in every run.</source>
        <translation>Chênh lệch như nhau trong mọi lần tính.</translation>
    </message>
    <message>
        <source>%1 runs; what the plans share is drawn once in each, so that only what differs makes a difference.</source>
        <translation>%1 lần tính; những gì các phương án dùng chung chỉ được lấy mẫu một lần trong mỗi lần tính, nên chỉ những gì khác nhau mới tạo ra chênh lệch.</translation>
    </message>
    <message>
        <source>How sure is the difference?</source>
        <translation>Chênh lệch chắc chắn đến đâu?</translation>
    </message>
    <message>
        <source>Each bar is the share of runs between two differences. Left of zero, %1 is lower.</source>
        <translation>Mỗi cột là tỷ lệ số lần tính nằm giữa hai mức chênh lệch. Bên trái số 0, %1 thấp hơn.</translation>
    </message>
    <message>
        <source>A distribution of the difference in all runs, with a line at zero and marks at the 5th, 50th and 95th percentile. %1</source>
        <translation>Phân bố của chênh lệch trong mọi lần tính, với đường tại số 0 và các mốc ở phân vị thứ 5, 50 và 95. %1</translation>
    </message>
    <message>
        <source>%1 emits %2 CO₂e less than %3 over %4%5.</source>
        <extracomment>%1 a plan, %2 an amount, %3 the other plan, %4 &quot;24 months&quot;, %5 &quot; (−41.1%)&quot; or nothing</extracomment>
        <translation>%1 phát thải ít hơn %3 %2 CO₂tđ trong %4%5.</translation>
    </message>
    <message>
        <source>%1 emits %2 CO₂e more than %3 over %4%5.</source>
        <translation>%1 phát thải nhiều hơn %3 %2 CO₂tđ trong %4%5.</translation>
    </message>
    <message>
        <source>%1 uses %2 less energy than %3 over %4%5.</source>
        <translation>%1 dùng ít năng lượng hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 uses %2 more energy than %3 over %4%5.</source>
        <translation>%1 dùng nhiều năng lượng hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 uses %2 less water than %3 over %4%5.</source>
        <translation>%1 dùng ít nước hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 uses %2 more water than %3 over %4%5.</source>
        <translation>%1 dùng nhiều nước hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3 over %4%5.</source>
        <translation>%1 tốn ít hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3 over %4%5.</source>
        <translation>%1 tốn nhiều hơn %3 %2 trong %4%5.</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same over %3.</source>
        <translation>%1 và %2 phát thải như nhau trong %3.</translation>
    </message>
    <message>
        <source>%1 and %2 use the same energy over %3.</source>
        <translation>%1 và %2 dùng năng lượng như nhau trong %3.</translation>
    </message>
    <message>
        <source>%1 and %2 use the same water over %3.</source>
        <translation>%1 và %2 dùng nước như nhau trong %3.</translation>
    </message>
    <message>
        <source>%1 and %2 cost the same over %3.</source>
        <translation>%1 và %2 tốn như nhau trong %3.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>the difference in per cent, after a sentence&apos;s last word; it begins with a space</extracomment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>an amount that is rounded to what its range supports</extracomment>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>In 9 of 10 runs it is between %1 less and %2 more.</source>
        <translation>Trong 9 trên 10 lần tính, mức này nằm giữa ít hơn %1 và nhiều hơn %2.</translation>
    </message>
    <message>
        <source>In 9 of 10 runs it is between %1 and %2 less.</source>
        <extracomment>%1 an amount without its unit, %2 with it: &quot;between 12 and 40 t&quot;</extracomment>
        <translation>Trong 9 trên 10 lần tính, mức này ít hơn từ %1 đến %2.</translation>
    </message>
    <message>
        <source>In 9 of 10 runs it is between %1 and %2 more.</source>
        <translation>Trong 9 trên 10 lần tính, mức này nhiều hơn từ %1 đến %2.</translation>
    </message>
    <message>
        <source>No input spreads, so that every run says the same.</source>
        <translation>Không đầu vào nào có khoảng giá trị, nên mọi lần tính đều cho cùng kết quả.</translation>
    </message>
    <message>
        <source>It is lower in %1.</source>
        <translation>Phương án này thấp hơn trong %1.</translation>
    </message>
    <message>
        <source>It is higher in %1.</source>
        <translation>Phương án này cao hơn trong %1.</translation>
    </message>
    <message>
        <source>Both come to the same in %1.</source>
        <translation>Cả hai bằng nhau trong %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 a plan&apos;s name, %2 a whole sentence about it
----------
an activity and what of it: &quot;“Chat”: Grid intensity&quot;</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>The emissions of %1 are not known yet, because inputs are missing.</source>
        <translation>Chưa biết lượng khí thải của %1 vì còn thiếu đầu vào.</translation>
    </message>
    <message>
        <source>The energy of %1 is not known: its emissions are stated without it, or inputs are missing.</source>
        <translation>Không biết năng lượng của %1: lượng khí thải được nêu mà không kèm năng lượng, hoặc còn thiếu đầu vào.</translation>
    </message>
    <message>
        <source>The water of %1 is not known: its emissions are stated without it, or inputs are missing.</source>
        <translation>Không biết lượng nước của %1: lượng khí thải được nêu mà không kèm lượng nước, hoặc còn thiếu đầu vào.</translation>
    </message>
    <message>
        <source>The cost of %1 is not known, because nothing in it has a price.</source>
        <translation>Chưa biết chi phí của %1, vì không có phần nào của nó có giá.</translation>
    </message>
    <message>
        <source>the same in every run</source>
        <translation>như nhau trong mọi lần tính</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks
----------
A name in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is only one plan. Add another one to compare it with.</source>
        <translation>Chỉ có một phương án. Hãy thêm một phương án nữa để so sánh.</translation>
    </message>
    <message>
        <source>%1 has no activities yet. Add one to compare it.</source>
        <translation>%1 chưa có hoạt động nào. Hãy thêm một hoạt động để so sánh.</translation>
    </message>
    <message>
        <source>The lowest plan is %1.</source>
        <translation>Phương án thấp nhất là %1.</translation>
    </message>
    <message>
        <source>The lowest plan is %1; it is the lowest in %2.</source>
        <translation>Phương án thấp nhất là %1; nó thấp nhất trong %2.</translation>
    </message>
    <message>
        <source>They do not cross within %1.</source>
        <translation>Hai đường không cắt nhau trong %1.</translation>
    </message>
    <message>
        <source>They do not cross within %1: %2 is lower all along.</source>
        <translation>Hai đường không cắt nhau trong %1: %2 luôn thấp hơn.</translation>
    </message>
    <message>
        <source>They do in %1.</source>
        <translation>Trong %1 thì chúng cắt nhau.</translation>
    </message>
    <message>
        <source>They cross %1 times, first in month %2; from month %3 on, %4 is lower.</source>
        <translation>Hai đường cắt nhau %1 lần, lần đầu ở tháng %2; từ tháng %3 trở đi, %4 thấp hơn.</translation>
    </message>
    <message>
        <source>They cross in month %1 and again in month %2; from then on, %3 is lower.</source>
        <translation>Hai đường cắt nhau ở tháng %1 và một lần nữa ở tháng %2; từ đó trở đi, %3 thấp hơn.</translation>
    </message>
    <message>
        <source>From month %1 on, %2 is lower.</source>
        <translation>Từ tháng %1 trở đi, %2 thấp hơn.</translation>
    </message>
    <message>
        <source>It comes to that within %1 in %2.</source>
        <translation>Điều đó xảy ra trong vòng %1 ở %2.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>một lần</translation>
    </message>
    <message>
        <source>Year in which the plan starts</source>
        <translation>Năm bắt đầu phương án</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>How the work is known</source>
        <translation>Cách biết khối lượng công việc</translation>
    </message>
    <message>
        <source>What the energy covers</source>
        <translation>Năng lượng bao gồm những gì</translation>
    </message>
    <message>
        <source>How the hardware is counted</source>
        <translation>Cách tính phần cứng</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Loại yêu cầu</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Bắt đầu sau</translation>
    </message>
    <message>
        <source>Done every</source>
        <translation>Lặp lại mỗi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Khác nhau ở đâu</translation>
    </message>
    <message>
        <source>What differs between the plans?</source>
        <translation>Các phương án khác nhau ở điều gì?</translation>
    </message>
    <message>
        <source>Nothing: all %1 inputs are the same in all plans.</source>
        <translation>Không có gì: cả %1 đầu vào đều giống nhau trong mọi phương án.</translation>
    </message>
    <message>
        <source>Rows that differ: %1. Inputs that are the same in all plans: %2.</source>
        <translation>Số dòng khác nhau: %1. Số đầu vào giống nhau trong mọi phương án: %2.</translation>
    </message>
    <message>
        <source>How the work is known and the hardware counted</source>
        <translation>Cách biết khối lượng công việc và cách tính phần cứng</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Thời điểm thực hiện</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>a difference: the activity %1 is not done</extracomment>
        <translation>Không có %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>a difference: the activity %1 is done in addition</extracomment>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3), at %4.</source>
        <extracomment>%1 a grid, %2 the plan&apos;s total there, %3 the range of that, %4 an intensity</extracomment>
        <translation>%1: %2 (%3), với %4.</translation>
    </message>
    <message>
        <source>Each line is 10 times the one before.</source>
        <translation>Mỗi vạch gấp 10 lần vạch trước.</translation>
    </message>
    <message>
        <source>Not on this scale, because they come to nothing: %1. Press L for a scale from zero.</source>
        <translation>Không có trên thang này vì bằng không: %1. Nhấn L để dùng thang bắt đầu từ không.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Cường độ</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Lượng khí thải</translation>
    </message>
    <message>
        <source>Where it runs now, in %1, it is %2; on %3 of these grids it would be less.</source>
        <translation>Ở nơi đang chạy, %1, là %2; trên %3 lưới điện trong số này thì ít hơn.</translation>
    </message>
    <message>
        <source>As it is now, it is %1; on %2 of these grids it would be less.</source>
        <translation>Hiện tại là %1; trên %2 lưới điện trong số này thì ít hơn.</translation>
    </message>
    <message>
        <source>Of %1 grids the plan would emit least in %2, %3, and most in %4, %5.</source>
        <translation>Trong %1 lưới điện, phương án phát thải ít nhất ở %2, %3, và nhiều nhất ở %4, %5.</translation>
    </message>
    <message>
        <source>Everything that uses electricity of a site is moved; devices of users stay where they are. All else stays at its central value.</source>
        <translation>Mọi thứ dùng điện của địa điểm đều được chuyển; thiết bị của người dùng ở nguyên chỗ. Mọi thứ khác giữ giá trị trung tâm.</translation>
    </message>
    <message>
        <source>Averages of a year&apos;s electricity. Whether power that is used there is missed elsewhere is not counted.</source>
        <translation>Trung bình điện năng cả năm. Không tính việc điện dùng ở đó có thể thiếu ở nơi khác.</translation>
    </message>
    <message>
        <source>Grids left out, because they count emissions within another boundary: %1.</source>
        <translation>Số lưới điện bị bỏ vì tính phát thải theo ranh giới khác: %1.</translation>
    </message>
    <message>
        <source>The plan&apos;s emissions on each grid, as dots from least to most. %1</source>
        <translation>Phát thải của phương án trên từng lưới điện, dạng chấm từ ít đến nhiều. %1</translation>
    </message>
    <message>
        <source>Where would it emit least?</source>
        <translation>Ở đâu phát thải ít nhất?</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>That is %1 times as much in the first.</source>
        <translation>Nơi thứ nhất gấp %1 lần.</translation>
    </message>
    <message>
        <source>In 9 of 10 runs the difference is %1.</source>
        <translation>Trong 9 trên 10 lượt, chênh lệch là %1.</translation>
    </message>
    <message>
        <source>At the stated prices it costs %1 (9 of 10 runs: %2).</source>
        <translation>Với các giá đã nêu, chi phí là %1 (9 trên 10 lần tính: %2).</translation>
    </message>
    <message>
        <source>At the stated prices it costs %1.</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>Với các giá đã nêu, chi phí là %1.</translation>
    </message>
    <message>
        <source>It leaves out some or all of %1.</source>
        <extracomment>%1 names of activities</extracomment>
        <translation>Số này chưa gồm một phần hoặc toàn bộ %1.</translation>
    </message>
    <message>
        <source>narrower by %1: %2</source>
        <extracomment>by how much a range narrows, and the range then</extracomment>
        <translation>hẹp hơn %1: %2</translation>
    </message>
    <message>
        <source>%1: measured, the range becomes narrower by %2, from %3 to %4; known exactly, by %5.</source>
        <translation>%1: nếu đo, khoảng hẹp lại %2, từ %3 còn %4; nếu biết chính xác, hẹp lại %5.</translation>
    </message>
    <message>
        <source>Narrower when measured</source>
        <translation>Hẹp hơn khi đo</translation>
    </message>
    <message>
        <source>Narrower if known</source>
        <translation>Hẹp hơn nếu biết chính xác</translation>
    </message>
    <message>
        <source>5th percentile, measured</source>
        <translation>Phân vị thứ 5, khi đo</translation>
    </message>
    <message>
        <source>95th percentile, measured</source>
        <translation>Phân vị thứ 95, khi đo</translation>
    </message>
    <message>
        <source>Measuring “%1” narrows the range most: by %2, from %3 to %4.</source>
        <translation>Đo “%1” thu hẹp khoảng nhiều nhất: %2, từ %3 còn %4.</translation>
    </message>
    <message>
        <source>No single measurement narrows the range.</source>
        <translation>Không phép đo riêng lẻ nào thu hẹp khoảng.</translation>
    </message>
    <message>
        <source>A measurement is taken to be right within %1 either way, in 9 of 10 cases; it is assumed to find the present value.</source>
        <translation>Phép đo được coi là đúng trong phạm vi %1 về mỗi phía, 9 trên 10 trường hợp; giả định rằng nó cho đúng giá trị hiện tại.</translation>
    </message>
    <message>
        <source>What narrows the range by measuring saves nothing by itself: it shows where saving is worth while.</source>
        <translation>Việc đo thu hẹp khoảng tự nó không tiết kiệm gì: nó cho biết tiết kiệm ở đâu là đáng.</translation>
    </message>
    <message>
        <source>Filled: when the input is measured; outlined: if it were known exactly.</source>
        <translation>Tô kín: khi đại lượng được đo; viền: nếu biết chính xác.</translation>
    </message>
    <message>
        <source>By how much the range of the total narrows, input by input. %1 %2.</source>
        <translation>Khoảng của tổng hẹp lại bao nhiêu, theo từng đại lượng. %1 %2.</translation>
    </message>
    <message>
        <source>What is worth measuring?</source>
        <translation>Điều gì đáng đo?</translation>
    </message>
    <message>
        <source>No input spreads, so that there is nothing to learn by measuring.</source>
        <translation>Không đại lượng nào có khoảng, nên phép đo không cho biết thêm gì.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo được</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>about %1 (%2)</source>
        <extracomment>a rounded amount and its range</extracomment>
        <translation>khoảng %1 (%2)</translation>
    </message>
    <message>
        <source>%1: saves %2. Condition: %3 Source: %4.</source>
        <extracomment>%1 a lever, %2 what it saves, %3 its condition, a sentence, %4 a source</extracomment>
        <translation>%1: tiết kiệm %2. Điều kiện: %3 Nguồn: %4.</translation>
    </message>
    <message>
        <source>All that are chosen</source>
        <translation>Tất cả biện pháp đã chọn</translation>
    </message>
    <message>
        <source>%1: save %2.</source>
        <translation>%1: tiết kiệm %2.</translation>
    </message>
    <message>
        <source>That is as much as one by one.</source>
        <translation>Bằng tổng của từng biện pháp riêng.</translation>
    </message>
    <message>
        <source>One by one they would come to %1: they help one another by %2.</source>
        <translation>Tính riêng từng biện pháp thì được %1: chúng hỗ trợ nhau thêm %2.</translation>
    </message>
    <message>
        <source>One by one they would come to %1: %2 of that is counted twice.</source>
        <translation>Tính riêng từng biện pháp thì được %1: trong đó %2 bị tính hai lần.</translation>
    </message>
    <message>
        <source>At the central values it is %1, and one by one they would come to %2: they help one another by %3.</source>
        <translation>Ở giá trị trung tâm là %1, còn tính riêng từng biện pháp thì được %2: chúng hỗ trợ nhau thêm %3.</translation>
    </message>
    <message>
        <source>At the central values it is %1, and one by one they would come to %2: %3 of that is counted twice.</source>
        <translation>Ở giá trị trung tâm là %1, còn tính riêng từng biện pháp thì được %2: trong đó %3 bị tính hai lần.</translation>
    </message>
    <message>
        <source>The chosen lever saves %1.</source>
        <translation>Biện pháp đã chọn tiết kiệm %1.</translation>
    </message>
    <message>
        <source>Together the %1 chosen levers save %2.</source>
        <translation>Cùng nhau, %1 biện pháp đã chọn tiết kiệm %2.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Emissions after</source>
        <translation>Phát thải sau đó</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>“%1” saves most: %2.</source>
        <translation>“%1” tiết kiệm nhiều nhất: %2.</translation>
    </message>
    <message>
        <source>No lever saves anything in this plan.</source>
        <translation>Không biện pháp nào tiết kiệm được gì trong phương án này.</translation>
    </message>
    <message>
        <source>Each bar is the plan over its whole life with this one lever, run by run with the plan as it is; a range of the lever&apos;s own takes part.</source>
        <translation>Mỗi thanh là phương án trong cả vòng đời với riêng biện pháp này, so từng lượt với phương án hiện tại; khoảng của chính biện pháp cũng được tính.</translation>
    </message>
    <message>
        <source>Several levers are applied one after another and computed as one plan; savings are never added up.</source>
        <translation>Nhiều biện pháp được áp dụng lần lượt và tính như một phương án; không bao giờ cộng các mức tiết kiệm.</translation>
    </message>
    <message>
        <source>What each lever saves of %1, as bars. %2 %3.</source>
        <translation>Mỗi biện pháp tiết kiệm bao nhiêu trong %1, dạng thanh. %2 %3.</translation>
    </message>
    <message>
        <source>an assumption of your own</source>
        <translation>giả định của người dùng</translation>
    </message>
    <message>
        <source>What would make it greener?</source>
        <translation>Điều gì làm nó xanh hơn?</translation>
    </message>
    <message>
        <source>No lever applies to this plan.</source>
        <translation>Không biện pháp nào áp dụng được cho phương án này.</translation>
    </message>
    <message>
        <source>%1, the baseline: %2.</source>
        <translation>%1, phương án cơ sở: %2.</translation>
    </message>
    <message>
        <source>%1: %2; against %4 %3.</source>
        <extracomment>%1 a plan, %2 its amount, %3 the difference, %4 the baseline&apos;s name</extracomment>
        <translation>%1: %2; so với %4: %3.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>phương án cơ sở</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Difference in per cent</source>
        <translation>Chênh lệch theo phần trăm</translation>
    </message>
    <message>
        <source>Difference, 5th percentile</source>
        <translation>Chênh lệch, phân vị thứ 5</translation>
    </message>
    <message>
        <source>Difference, median</source>
        <translation>Chênh lệch, trung vị</translation>
    </message>
    <message>
        <source>Difference, 95th percentile</source>
        <translation>Chênh lệch, phân vị thứ 95</translation>
    </message>
    <message>
        <source>Runs in which it is lower</source>
        <translation>Số lần tính mà phương án này thấp hơn</translation>
    </message>
    <message>
        <source>%1 is not known of %2.</source>
        <translation>Không biết %1 của %2.</translation>
    </message>
    <message>
        <source>What do the plans cause in %1?</source>
        <translation>Các phương án gây ra bao nhiêu trong %1?</translation>
    </message>
    <message>
        <source>A bar a plan. %1 %2</source>
        <translation>Mỗi phương án một thanh. %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3.</source>
        <extracomment>%1 a plan, %2 an amount, %3 a time such as &quot;24 months&quot;</extracomment>
        <translation>%1: %2 sau %3.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <extracomment>a mark on the chart</extracomment>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>Month %1 (%2)</source>
        <extracomment>a mark on the chart: a month and its range</extracomment>
        <translation>Tháng %1 (%2)</translation>
    </message>
    <message>
        <source>%1, at %2: from here on, %3 is lower.</source>
        <translation>%1, ở mức %2: từ đây trở đi, %3 thấp hơn.</translation>
    </message>
    <message>
        <source>Light: 9 of 10 runs; dark: half of them; line: the central value.</source>
        <translation>Nhạt: 9 trên 10 lần tính; đậm: một nửa; đường: giá trị trung tâm.</translation>
    </message>
    <message>
        <source>%1, 5th percentile</source>
        <extracomment>a column: a plan and what of it</extracomment>
        <translation>%1, phân vị thứ 5</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1, trung vị</translation>
    </message>
    <message>
        <source>%1, 95th percentile</source>
        <translation>%1, phân vị thứ 95</translation>
    </message>
    <message>
        <source>All since the start of the plans. Crossings are looked for up to %1.</source>
        <translation>Tính từ khi bắt đầu các phương án. Điểm cắt được tìm đến %1.</translation>
    </message>
    <message>
        <source>Crossings after %1 lie beyond the right edge.</source>
        <translation>Các điểm cắt sau %1 nằm ngoài mép phải.</translation>
    </message>
    <message>
        <source>When does one plan overtake the other?</source>
        <translation>Khi nào phương án này vượt phương án kia?</translation>
    </message>
    <message>
        <source>A curve a plan of all it has caused so far. %1 %2</source>
        <translation>Mỗi phương án một đường, cộng dồn mọi thứ đã gây ra. %1 %2</translation>
    </message>
    <message>
        <source>Points of accuracy given up</source>
        <translation>Số điểm độ chính xác chịu mất</translation>
    </message>
    <message>
        <source>One point of accuracy costs %1 to %2, %3 to %4 of the plan.</source>
        <extracomment>%1 and %2 amounts, %3 and %4 shares of the plan</extracomment>
        <translation>Một điểm độ chính xác tốn %1 đến %2, tức %3 đến %4 của phương án.</translation>
    </message>
    <message>
        <source>%1 times the energy for %2 to %3 points more.</source>
        <translation>Điện năng gấp %1 lần để thêm %2 đến %3 điểm.</translation>
    </message>
    <message>
        <source>These numbers are an example, not a measurement.</source>
        <translation>Các số này là ví dụ, không phải phép đo.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>The plan&apos;s emissions falling from %1 to between %2 and %3 as accuracy is given up. %4</source>
        <translation>Phát thải của phương án giảm từ %1 xuống khoảng %2 đến %3 khi chịu mất độ chính xác. %4</translation>
    </message>
    <message>
        <source>What does a point of accuracy cost?</source>
        <translation>Một điểm độ chính xác tốn bao nhiêu?</translation>
    </message>
    <message>
        <source>Points given up</source>
        <translation>Số điểm chịu mất</translation>
    </message>
    <message>
        <source>Emissions, at least</source>
        <translation>Phát thải, ít nhất</translation>
    </message>
    <message>
        <source>Emissions, at most</source>
        <translation>Phát thải, nhiều nhất</translation>
    </message>
    <message>
        <source>%1 points: %2 to %3</source>
        <translation>%1 điểm: %2 đến %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>%1 an input, %2 what it brings, %3 its two values</extracomment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Part of the difference</source>
        <translation>Phần trong chênh lệch</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the last row of a table of parts</extracomment>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Each part is the mean of what it brings over all orders in which the plans could be changed into each other (Shapley). The parts add up exactly.</source>
        <translation>Mỗi phần là trung bình mức đóng góp của nó qua mọi thứ tự có thể để biến phương án này thành phương án kia (Shapley). Tổng các phần đúng bằng chênh lệch.</translation>
    </message>
    <message>
        <source>Each part is the mean of what it brings over %1 orders drawn at random, with standard errors up to %2. The parts add up exactly.</source>
        <translation>Mỗi phần là trung bình mức đóng góp của nó qua %1 thứ tự chọn ngẫu nhiên, với sai số chuẩn đến %2. Tổng các phần đúng bằng chênh lệch.</translation>
    </message>
    <message>
        <source>With every input at its central value, over %1. Inputs that are the same in both plans: %2.</source>
        <translation>Với mọi đầu vào ở giá trị trung tâm, trong %1. Số đầu vào giống nhau ở cả hai phương án: %2.</translation>
    </message>
    <message>
        <source>Nothing in which the two plans differ makes a difference here.</source>
        <translation>Không điều nào khác nhau giữa hai phương án tạo ra chênh lệch ở đây.</translation>
    </message>
    <message>
        <source>The whole difference of %1 comes from one thing. %2: %3.</source>
        <translation>Toàn bộ chênh lệch %1 đến từ một điều. %2: %3.</translation>
    </message>
    <message>
        <source>Of the difference of %1, the largest part is %3. %2.</source>
        <translation>Trong chênh lệch %1, phần lớn nhất là %3. %2.</translation>
    </message>
    <message>
        <source>What makes the difference?</source>
        <translation>Điều gì tạo ra chênh lệch?</translation>
    </message>
    <message>
        <source>Steps from the baseline&apos;s total to the plan&apos;s. %1 %2</source>
        <translation>Các bước từ tổng của phương án cơ sở đến tổng của phương án. %1 %2</translation>
    </message>
    <message>
        <source>By contract (market-based) its electricity emits %1, by location %2.</source>
        <extracomment>%1 and %2 are amounts such as &quot;8.93 kt&quot;; market-based is a term of the GHG Protocol</extracomment>
        <translation>Theo hợp đồng (theo thị trường), điện phát thải %1; theo vị trí, %2.</translation>
    </message>
    <message>
        <source>All plans emit the same.</source>
        <translation>Mọi phương án phát thải như nhau.</translation>
    </message>
    <message>
        <source>%1 emits least (%2), %3 most (%4).</source>
        <extracomment>%1 and %3 plans, %2 and %4 amounts</extracomment>
        <translation>%1 phát thải ít nhất (%2), %3 nhiều nhất (%4).</translation>
    </message>
    <message>
        <source>The plan has no activities yet. Add one to see its energy.</source>
        <translation>Phương án chưa có hoạt động nào. Hãy thêm một hoạt động để thấy năng lượng.</translation>
    </message>
    <message>
        <source>The plan has no activities yet. Add one to see its water.</source>
        <translation>Phương án chưa có hoạt động nào. Hãy thêm một hoạt động để thấy lượng nước.</translation>
    </message>
    <message>
        <source>The energy is not known: inputs are missing, or emissions are stated without it.</source>
        <translation>Chưa biết năng lượng: còn thiếu đầu vào, hoặc chỉ nêu lượng khí thải mà không nêu năng lượng.</translation>
    </message>
    <message>
        <source>The water is not known: inputs are missing, or emissions are stated without it.</source>
        <translation>Chưa biết lượng nước: còn thiếu đầu vào, hoặc chỉ nêu lượng khí thải mà không nêu lượng nước.</translation>
    </message>
    <message>
        <source>The plan uses no energy.</source>
        <translation>Phương án không dùng năng lượng.</translation>
    </message>
    <message>
        <source>The plan uses no water.</source>
        <translation>Phương án không dùng nước.</translation>
    </message>
    <message>
        <source>Inference passes %1 of the emissions so far on day %2, at %3.</source>
        <translation>Suy luận vượt %1 lượng khí thải cộng dồn ở ngày %2, khi đạt %3.</translation>
    </message>
    <message>
        <source>Inference passes %1 of the energy so far on day %2, at %3.</source>
        <translation>Suy luận vượt %1 năng lượng cộng dồn ở ngày %2, khi đạt %3.</translation>
    </message>
    <message>
        <source>Inference passes %1 of the water so far on day %2, at %3.</source>
        <translation>Suy luận vượt %1 lượng nước cộng dồn ở ngày %2, khi đạt %3.</translation>
    </message>
    <message>
        <source>Up to month %1, 9 of 10 runs lie between %2 and %3, half of them above %4.</source>
        <extracomment>%1 a month, %2 an amount without its unit, %3 and %4 with it</extracomment>
        <translation>Đến tháng %1, 9 trên 10 lần tính nằm giữa %2 và %3, một nửa số lần trên %4.</translation>
    </message>
    <message>
        <source>Energy since the start of the plan.</source>
        <translation>Năng lượng từ khi phương án bắt đầu.</translation>
    </message>
    <message>
        <source>Water since the start of the plan.</source>
        <translation>Lượng nước từ khi phương án bắt đầu.</translation>
    </message>
    <message>
        <source>Emissions so far by phase, over %1, up to %2. %3 At the end: %4.</source>
        <translation>Lượng khí thải cộng dồn theo giai đoạn, trong %1, lên đến %2. %3 Khi kết thúc: %4.</translation>
    </message>
    <message>
        <source>Energy so far by phase, over %1, up to %2. %3 At the end: %4.</source>
        <translation>Năng lượng cộng dồn theo giai đoạn, trong %1, lên đến %2. %3 Khi kết thúc: %4.</translation>
    </message>
    <message>
        <source>Water so far by phase, over %1, up to %2. %3 At the end: %4.</source>
        <translation>Lượng nước cộng dồn theo giai đoạn, trong %1, lên đến %2. %3 Khi kết thúc: %4.</translation>
    </message>
    <message>
        <source>%1 of all runs lie below %2 (standard error ± %3).</source>
        <translation>%1 số lần tính nằm dưới %2 (sai số chuẩn ± %3).</translation>
    </message>
    <message>
        <source>9 of 10 runs lie between %1 and %2.</source>
        <translation>9 trên 10 lần tính nằm giữa %1 và %2.</translation>
    </message>
    <message>
        <source>9 of 10 runs lie between %1 and %2; the upper end is %3 times the lower one.</source>
        <translation>9 trên 10 lần tính nằm giữa %1 và %2; đầu cao gấp %3 lần đầu thấp.</translation>
    </message>
    <message>
        <source>%1 of electricity in %2</source>
        <extracomment>%1 an amount such as &quot;366 MWh&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>%1 điện trong %2</translation>
    </message>
    <message>
        <source>%1 of water in %2</source>
        <extracomment>%1 an amount such as &quot;642 m³&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>%1 nước trong %2</translation>
    </message>
    <message>
        <source>About %1 of electricity in %2</source>
        <extracomment>%1 a rounded amount such as &quot;370 MWh&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>Khoảng %1 điện trong %2</translation>
    </message>
    <message>
        <source>About %1 of water in %2</source>
        <extracomment>%1 a rounded amount such as &quot;640 m³&quot;, %2 a time such as &quot;12 months&quot;</extracomment>
        <translation>Khoảng %1 nước trong %2</translation>
    </message>
    <message>
        <source>Energy not known</source>
        <translation>Chưa biết năng lượng</translation>
    </message>
    <message>
        <source>Water not known</source>
        <translation>Chưa biết lượng nước</translation>
    </message>
    <message>
        <source>Choose things to compare %1 with.</source>
        <translation>Hãy chọn những thứ để so với %1.</translation>
    </message>
    <message>
        <source>The ranges are being computed.</source>
        <translation>Đang tính các khoảng.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a part of the chart: name, amount, share</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3; 9 of 10 runs: %4</source>
        <extracomment>a part of the chart: name, amount, share, range of the amount</extracomment>
        <translation>%1: %2, %3; 9 trên 10 lần tính: %4</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Tại chỗ</translation>
    </message>
    <message>
        <source>At power stations</source>
        <translation>Tại nhà máy điện</translation>
    </message>
    <message>
        <source>“%1” uses most: %2. Inference is %3 of all.</source>
        <translation>“%1” dùng nhiều nhất: %2. Suy luận chiếm %3 tổng lượng.</translation>
    </message>
    <message>
        <source>A bar of all emissions, %1, in parts, with a mark at 90%. %2 %3.</source>
        <translation>Thanh tổng lượng khí thải, %1, chia theo từng phần, có mốc 90%. %2 %3.</translation>
    </message>
    <message>
        <source>A bar of all energy, %1, in parts, with a mark at 90%. %2 %3.</source>
        <translation>Thanh tổng năng lượng, %1, chia theo từng phần, có mốc 90%. %2 %3.</translation>
    </message>
    <message>
        <source>A bar of all water, %1, in parts, with a mark at 90%. %2 %3.</source>
        <translation>Thanh tổng lượng nước, %1, chia theo từng phần, có mốc 90%. %2 %3.</translation>
    </message>
    <message>
        <source>Which part uses most energy?</source>
        <translation>Phần nào dùng nhiều năng lượng nhất?</translation>
    </message>
    <message>
        <source>Which part uses most water?</source>
        <translation>Phần nào dùng nhiều nước nhất?</translation>
    </message>
    <message>
        <source>Making the hardware is not in it.</source>
        <translation>Không tính phần sản xuất phần cứng.</translation>
    </message>
    <message>
        <source>Energy of serving and of devices in the field, as a share of all.</source>
        <translation>Năng lượng của phục vụ và của thiết bị tại hiện trường, so với tổng lượng.</translation>
    </message>
    <message>
        <source>Water of serving and of devices in the field, as a share of all.</source>
        <translation>Lượng nước của phục vụ và của thiết bị tại hiện trường, so với tổng lượng.</translation>
    </message>
    <message>
        <source>Inference never makes up 50% of the energy so far.</source>
        <translation>Suy luận chưa lúc nào chiếm đến 50% năng lượng cộng dồn.</translation>
    </message>
    <message>
        <source>Inference never makes up 50% of the water so far.</source>
        <translation>Suy luận chưa lúc nào chiếm đến 50% lượng nước cộng dồn.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the energy so far on day %1, and never reaches 90%.</source>
        <translation>Suy luận vượt 50% năng lượng cộng dồn ở ngày %1 và chưa lúc nào đạt 90%.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the water so far on day %1, and never reaches 90%.</source>
        <translation>Suy luận vượt 50% lượng nước cộng dồn ở ngày %1 và chưa lúc nào đạt 90%.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the energy so far on day %1, and 90% on day %2.</source>
        <translation>Suy luận vượt 50% năng lượng cộng dồn ở ngày %1 và 90% ở ngày %2.</translation>
    </message>
    <message>
        <source>Inference passes 50% of the water so far on day %1, and 90% on day %2.</source>
        <translation>Suy luận vượt 50% lượng nước cộng dồn ở ngày %1 và 90% ở ngày %2.</translation>
    </message>
    <message>
        <source>With every input at its central value, %1 of it is used on site and %2 at power stations.</source>
        <extracomment>amounts of water</extracomment>
        <translation>Khi mọi đầu vào ở giá trị trung tâm, %1 dùng tại chỗ và %2 tại nhà máy điện.</translation>
    </message>
    <message>
        <source>It is water on site alone; that of power stations is not known.</source>
        <translation>Đây chỉ là nước tại chỗ; chưa biết lượng nước của nhà máy điện.</translation>
    </message>
    <message>
        <source>It is water at power stations alone; that on site is not known.</source>
        <translation>Đây chỉ là nước tại nhà máy điện; chưa biết lượng nước tại chỗ.</translation>
    </message>
    <message>
        <source>Cloud regions are on the average grid of their area, and bring the PUE and the water of their own buildings.</source>
        <translation>Vùng đám mây dùng cường độ trung bình của lưới điện nơi đó, và kèm PUE cùng lượng nước của chính các tòa nhà ở đó.</translation>
    </message>
    <message>
        <source>no effect</source>
        <extracomment>of a changed input: the total is the same with and without it</extracomment>
        <translation>không ảnh hưởng</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>a state of the study: before what changed</extracomment>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>a state of the study: as it is</extracomment>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>how many inputs were changed</extracomment>
        <translation>Thay đổi: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>decisions or assumptions</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Điều đã thay đổi</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Phần thêm vào</translation>
    </message>
    <message>
        <source>Nothing that counts has changed.</source>
        <translation>Chưa có gì ảnh hưởng đến kết quả thay đổi.</translation>
    </message>
    <message>
        <source>%1: what the changes add is not known, because not every total is.</source>
        <translation>%1: chưa biết mỗi thay đổi góp bao nhiêu, vì không phải tổng nào cũng biết.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 (%4), all of it by decisions.</source>
        <extracomment>%1 emissions, energy or water, %2 to %4 amounts</extracomment>
        <translation>%1 đi từ %2 đến %3 (%4), hoàn toàn do quyết định.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 (%4), all of it by assumptions.</source>
        <translation>%1 đi từ %2 đến %3 (%4), hoàn toàn do giả định.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 (%4): %5 by decisions, %6 by assumptions.</source>
        <extracomment>%1 emissions, energy or water, %2 to %6 amounts</extracomment>
        <translation>%1 đi từ %2 đến %3 (%4): %5 do quyết định, %6 do giả định.</translation>
    </message>
    <message>
        <source>Decisions are what one chooses: how much is done, on what, where and how long. Assumptions are what is taken to be so.</source>
        <translation>Quyết định là điều ta chọn: làm bao nhiêu, bằng gì, ở đâu và trong bao lâu. Giả định là điều ta coi là đúng.</translation>
    </message>
    <message>
        <source>With every input at its central value: to change a range alone has no effect.</source>
        <translation>Tính với mọi số liệu ở giá trị giữa: chỉ đổi khoảng thì kết quả này không đổi.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Điều gì đã thay đổi?</translation>
    </message>
    <message>
        <source>%1; on site %2, at power stations %3</source>
        <extracomment>an announcement of a part of the water, and two amounts</extracomment>
        <translation>%1; tại chỗ %2, tại nhà máy điện %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>where water is used, how much, and its share: &quot;On site: 210 m³ (33%)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <extracomment>where water is used</extracomment>
        <translation>%1: chưa biết</translation>
    </message>
    <message>
        <source>What do the plans cause?</source>
        <translation>Các phương án gây ra bao nhiêu?</translation>
    </message>
    <message>
        <source>How often is one plan lower than another?</source>
        <translation>Một phương án thấp hơn phương án khác trong bao nhiêu lần tính?</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Plume %1, data of %2
</source>
        <translation>Plume %1, dữ liệu %2
</translation>
    </message>
    <message>
        <source>The result could not be written (%1); there may be no space left.</source>
        <translation>Không ghi được kết quả (%1); có thể đã hết chỗ trống.</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>Phương án chưa có hoạt động nào.</translation>
    </message>
    <message>
        <source>What each plan of the studies causes, with its uncertainty.</source>
        <translation>Lượng khí thải của từng phương án trong các nghiên cứu, kèm độ bất định.</translation>
    </message>
    <message>
        <source>Where a number comes from: its formula, its inputs and their sources.</source>
        <translation>Một con số từ đâu ra: công thức, đầu vào và nguồn của chúng.</translation>
    </message>
    <message>
        <source>Our figures beside published ones; TABLE is the name of one that ships inside, or a file.</source>
        <translation>Số liệu của Plume đặt cạnh số liệu đã công bố; TABLE là tên một bảng có sẵn hoặc một tệp.</translation>
    </message>
    <message>
        <source>The data that ship with Plume; accents and case do not matter in SEARCH.</source>
        <translation>Dữ liệu đi kèm Plume; SEARCH không phân biệt dấu và chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>How to print; many studies in JSON are one line each.</source>
        <translation>Dạng kết quả; với JSON, nhiều nghiên cứu thì mỗi nghiên cứu một dòng.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Chưa có lệnh nào.</translation>
    </message>
    <message>
        <source>“%1” is no option here.</source>
        <translation>Ở đây không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no command of Plume.</source>
        <translation>Plume không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no command of Plume; the nearest one is “%2”.</source>
        <translation>Plume không có lệnh “%1”; lệnh gần giống nhất là “%2”.</translation>
    </message>
    <message>
        <source>“plume --help” tells more.</source>
        <translation>Xem thêm bằng “plume --help”.</translation>
    </message>
    <message>
        <source>“%1” is no part of the catalogue; these are: %2.</source>
        <translation>Danh mục không có phần “%1”; có các phần sau: %2.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” there.</source>
        <translation>Ở đó không có gì tên là “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not known in this study.</source>
        <translation>Trong nghiên cứu này chưa biết “%1”.</translation>
    </message>
    <message>
        <source>The nearest address is %1.</source>
        <translation>Địa chỉ gần giống nhất là %1.</translation>
    </message>
    <message>
        <source> The nearest term is “%1”.</source>
        <translation> Thuật ngữ gần giống nhất là “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither an address, such as /plans/0/totals/emissions, nor a term, such as grid_intensity.</source>
        <translation>“%1” không phải là địa chỉ, như /plans/0/totals/emissions, cũng không phải là thuật ngữ, như grid_intensity.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>%1: %2, as above</source>
        <translation>%1: %2, như trên</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Draws for the uncertainty (%1).</source>
        <translation>Số lần lấy mẫu để tính độ bất định (%1).</translation>
    </message>
    <message>
        <source>Where the draws begin (%1).</source>
        <translation>Hạt giống ngẫu nhiên của các lần lấy mẫu (%1).</translation>
    </message>
    <message>
        <source>No draws: only the value at every input&apos;s central value.</source>
        <translation>Không lấy mẫu: chỉ tính với giá trị trung tâm của mọi đầu vào.</translation>
    </message>
    <message>
        <source>The language to answer in.</source>
        <translation>Ngôn ngữ trả lời.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Hiện hướng dẫn này.</translation>
    </message>
    <message>
        <source>The version of the program and of its data.</source>
        <translation>Phiên bản của chương trình và của dữ liệu.</translation>
    </message>
    <message>
        <source>Usage: plume %1</source>
        <translation>Cách dùng: plume %1</translation>
    </message>
    <message>
        <source>STUDY is a study file; - is standard input.</source>
        <translation>STUDY là một tệp nghiên cứu; - là đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Plume computes the emissions of AI systems over their whole life.</source>
        <translation>Plume tính lượng khí thải của hệ thống AI trong cả vòng đời.</translation>
    </message>
    <message>
        <source>“plume COMMAND --help” says more about a command.</source>
        <translation>Xem thêm về một lệnh bằng “plume COMMAND --help”.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 something could not be read, computed or met; 2 wrong usage.</source>
        <translation>Mã thoát: 0 xong; 1 có thứ không đọc được, không tính được hoặc không đạt; 2 dùng sai.</translation>
    </message>
    <message>
        <source>“%1” is no number of samples; one from 2 to %2 would do.</source>
        <translation>“%1” không phải là số lần lấy mẫu; hãy chọn một số từ 2 đến %2.</translation>
    </message>
    <message>
        <source>“%1” is no seed; a whole number would do.</source>
        <translation>“%1” không phải là hạt giống ngẫu nhiên; hãy dùng một số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no language of Plume; en or vi would do.</source>
        <translation>Plume không có ngôn ngữ “%1”; hãy dùng en hoặc vi.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>%1: what it emits is not known.</source>
        <translation>%1: chưa biết lượng khí thải.</translation>
    </message>
    <message>
        <source>%1: %2 CO₂e over %3.</source>
        <extracomment>%1 a plan, %2 an amount such as &quot;192.5 t&quot;, %3 a time such as &quot;3 years&quot;</extracomment>
        <translation>%1: %2 CO₂tđ trong %3.</translation>
    </message>
    <message>
        <source>Nine of ten draws lie within %1.</source>
        <translation>9 trên 10 lần tính nằm trong khoảng %1.</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂tđ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>90% interval</source>
        <translation>Khoảng 90%</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Sử dụng</translation>
    </message>
    <message>
        <source>%1 of all emissions, hardware included</source>
        <translation>%1 tổng lượng khí thải, gồm cả phần cứng</translation>
    </message>
    <message>
        <source>That amounts to one of these:</source>
        <translation>Lượng này tương đương với một trong các điều sau:</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <extracomment>%1 an activity, %2 an input such as &quot;PUE&quot;, %3 its value, %4 a publication</extracomment>
        <translation>“%1”: %2 %3</translation>
    </message>
    <message>
        <source>“%1”: %2 %3, from %4</source>
        <translation>“%1”: %2 %3, theo %4</translation>
    </message>
    <message>
        <source>Assumed, as the study does not say:</source>
        <translation>Giả định, vì nghiên cứu không nêu:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Không tính:</translation>
    </message>
    <message>
        <source>To be checked:</source>
        <translation>Cần kiểm tra:</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>Plume</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>dung sai</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>kết luận</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <translation>%1 (chưa kiểm tra)</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>The methodology is printed as text only.</source>
        <translation>Phương pháp luận chỉ in được dưới dạng văn bản.</translation>
    </message>
    <message>
        <source>What would have to be true for a result to take a value: “use_share=90%”, “emissions=100 t”.</source>
        <translation>Điều gì phải đúng để một kết quả đạt một giá trị: “use_share=90%”, “emissions=100 t”.</translation>
    </message>
    <message>
        <source>Every run of the uncertainty: each input, each step and each result, by address, as CSV.</source>
        <translation>Mọi lần tính của độ bất định: từng đầu vào, từng bước và từng kết quả theo địa chỉ, dạng CSV.</translation>
    </message>
    <message>
        <source>OUTPUT and INPUT are addresses, such as /plans/0/totals/emissions, or terms, such as emissions or grid_intensity.</source>
        <translation>OUTPUT và INPUT là địa chỉ, như /plans/0/totals/emissions, hoặc thuật ngữ, như emissions hay grid_intensity.</translation>
    </message>
    <message>
        <source>The one input to change; without it, each by itself.</source>
        <translation>Đầu vào duy nhất được thay đổi; nếu không nêu, lần lượt từng đầu vào.</translation>
    </message>
    <message>
        <source>The whole calculation, step by step; without a study, the methodology.</source>
        <translation>Toàn bộ phép tính, từng bước; nếu không có nghiên cứu thì in phương pháp luận.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 words parted by commas, %2 the last of them</extracomment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>“%1” is no format; %2 would do.</source>
        <translation>“%1” không phải định dạng; có thể dùng %2.</translation>
    </message>
    <message>
        <source>“%1” is not understood. %2</source>
        <translation>Không hiểu “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is a range; one value is needed.</source>
        <translation>“%1” là một khoảng giá trị; cần một giá trị duy nhất.</translation>
    </message>
    <message>
        <source>“%1” is no input that this result depends on.</source>
        <translation>“%1” không phải là đầu vào mà kết quả này phụ thuộc.</translation>
    </message>
    <message>
        <source>The nearest one is “%1”.</source>
        <translation>Gần giống nhất là “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands in several places; name one of them: %2</source>
        <translation>“%1” có ở nhiều chỗ; hãy nêu một trong các chỗ sau: %2</translation>
    </message>
    <message>
        <source>“%1” is no known result of this study.</source>
        <translation>“%1” không phải là kết quả đã biết của nghiên cứu này.</translation>
    </message>
    <message>
        <source>“%1” is no wish; one looks like “emissions=100 t”.</source>
        <translation>“%1” không phải là giá trị mong muốn; dạng đúng là “emissions=100 t”.</translation>
    </message>
    <message>
        <source>What would have to be true for “%1” to be %2? Now it is %3.</source>
        <extracomment>%1 a result such as &quot;Emissions&quot;, %2 the wish, %3 what it is now</extracomment>
        <translation>Điều gì phải đúng để “%1” bằng %2? Hiện là %3.</translation>
    </message>
    <message>
        <source>The study has only one plan; comparing needs two or more.</source>
        <translation>Nghiên cứu chỉ có một phương án; cần ít nhất hai phương án để so sánh.</translation>
    </message>
    <message>
        <source>The study has no plan %1; its plans are numbered from 0 to %2.</source>
        <translation>Nghiên cứu không có phương án %1; các phương án được đánh số từ 0 đến %2.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Lower in</source>
        <translation>Thấp hơn trong</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
    <message>
        <source>from then on, %1 is lower</source>
        <translation>từ đó trở đi, %1 thấp hơn</translation>
    </message>
    <message>
        <source>%1 crosses %2</source>
        <translation>%1 cắt %2</translation>
    </message>
    <message>
        <source>What parts %1 from %2</source>
        <translation>Điều gì làm %1 khác %2</translation>
    </message>
    <message>
        <source>How often each plan is lower</source>
        <translation>Mỗi phương án thấp hơn bao nhiêu lần</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>“%1” is no lever.</source>
        <translation>“%1” không phải là biện pháp.</translation>
    </message>
    <message>
        <source>“%1” is no lever; the nearest one is “%2”.</source>
        <translation>“%1” không phải là biện pháp; gần nhất là “%2”.</translation>
    </message>
    <message>
        <source>“%1” gives no amount that the lever could have; a number above zero would do.</source>
        <translation>“%1” không cho giá trị mà biện pháp có thể có; hãy dùng một số lớn hơn không.</translation>
    </message>
    <message>
        <source>The study has no plan %1; its last one is %2.</source>
        <translation>Nghiên cứu không có phương án %1; phương án cuối là %2.</translation>
    </message>
    <message>
        <source>What does not apply:</source>
        <translation>Không áp dụng được:</translation>
    </message>
    <message>
        <source>Behind the others this no longer applies:</source>
        <translation>Sau các biện pháp khác thì không còn áp dụng được:</translation>
    </message>
    <message>
        <source>“%1” is no number of a plan; the first one is 0.</source>
        <translation>“%1” không phải số thứ tự phương án; phương án đầu là 0.</translation>
    </message>
    <message>
        <source>“%1” is no number of months; one from 1 to %2 would do.</source>
        <translation>“%1” không phải là số tháng; hãy chọn một số từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Nothing is varied; name an input with --vary.</source>
        <translation>Không có gì thay đổi; hãy nêu một đầu vào bằng --vary.</translation>
    </message>
    <message>
        <source>“%1” is no known result of this plan.</source>
        <translation>“%1” không phải kết quả đã biết của phương án này.</translation>
    </message>
    <message>
        <source>The study has %1 plans, counted from 0; choose one with --plan.</source>
        <translation>Nghiên cứu có %1 phương án, đếm từ 0; hãy chọn một bằng --plan.</translation>
    </message>
    <message>
        <source>The study has no plan %1; its last one is %2, counted from 0.</source>
        <translation>Nghiên cứu không có phương án %1; phương án cuối là %2, đếm từ 0.</translation>
    </message>
    <message>
        <source>“%1” is varied twice; once would do.</source>
        <translation>“%1” được thay đổi hai lần; một lần là đủ.</translation>
    </message>
    <message>
        <source>“%1” is no number of values; a whole number from 1 on would do, and “log” after it for even steps of the logarithm.</source>
        <translation>“%1” không phải số lượng giá trị; cần số nguyên từ 1 trở lên, và “log” theo sau nếu muốn bước đều theo logarit.</translation>
    </message>
    <message>
        <source>“%1” varies nothing; what would looks like “grid_intensity=50..500 g/kWh:10”.</source>
        <translation>“%1” không thay đổi gì; cách viết đúng giống như “grid_intensity=50..500 g/kWh:10”.</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3, but %4 is asked for.</source>
        <translation>“%1” phải từ %2 đến %3, nhưng lại được yêu cầu %4.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t have even steps of the logarithm from %2 to %3; both ends must be above zero.</source>
        <translation>“%1” không thể có bước đều theo logarit từ %2 đến %3; cả hai đầu phải lớn hơn không.</translation>
    </message>
    <message>
        <source>“%1” takes whole months, but %2 is among the %3 values; choose their number so that each is whole.</source>
        <translation>“%1” chỉ nhận số tháng nguyên, nhưng %2 nằm trong %3 giá trị; hãy chọn số lượng giá trị sao cho mỗi giá trị đều nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no number that the calculation varies: its months are built on it. Change it in the study.</source>
        <translation>“%1” không phải con số mà phép tính thay đổi được: các tháng của phép tính dựa trên nó. Hãy sửa nó trong nghiên cứu.</translation>
    </message>
    <message>
        <source>“%1” is no input of this plan&apos;s calculation.</source>
        <translation>“%1” không phải đầu vào trong phép tính của phương án này.</translation>
    </message>
    <message>
        <source>The grid has more than %1 points; vary fewer inputs, or in fewer values.</source>
        <translation>Lưới có hơn %1 điểm; hãy thay đổi ít đầu vào hơn, hoặc với ít giá trị hơn.</translation>
    </message>
    <message>
        <source>The plans of a study side by side: which is lower, how surely, from when on, and why.</source>
        <translation>Các phương án của một nghiên cứu đặt cạnh nhau: phương án nào thấp hơn, chắc chắn đến đâu, từ khi nào và vì sao.</translation>
    </message>
    <message>
        <source>What a plan comes to over a grid of its inputs, as CSV: every combination of their values.</source>
        <translation>Kết quả của một phương án trên lưới các đầu vào, dạng CSV: mọi tổ hợp giá trị của chúng.</translation>
    </message>
    <message>
        <source>What would make a plan greener: what each lever saves, and several together; nothing is written.</source>
        <translation>Điều gì làm phương án xanh hơn: từng biện pháp tiết kiệm bao nhiêu, và nhiều biện pháp cùng nhau; không ghi gì ra tệp.</translation>
    </message>
    <message>
        <source>From one end to the other: “device_power=300..500 W”, in %1 values.</source>
        <translation>Từ đầu này đến đầu kia: “device_power=300..500 W”, với %1 giá trị.</translation>
    </message>
    <message>
        <source>In N values, evenly spaced.</source>
        <translation>Với N giá trị, cách đều nhau.</translation>
    </message>
    <message>
        <source>In N values, each as many times the one before.</source>
        <translation>Với N giá trị, giá trị sau gấp giá trị trước cùng một số lần.</translation>
    </message>
    <message>
        <source>Which plan, counted from 0, where there are several.</source>
        <translation>Phương án nào, đếm từ 0, khi có nhiều phương án.</translation>
    </message>
    <message>
        <source>A result to print instead of the usual ones; may be repeated.</source>
        <translation>Kết quả cần in thay cho các kết quả thường lệ; có thể lặp lại.</translation>
    </message>
    <message>
        <source>How far to look, up to %1; without it, as long as the baseline lasts.</source>
        <translation>Xem xét đến tháng thứ mấy, nhiều nhất %1; nếu không nêu thì bằng thời gian của phương án cơ sở.</translation>
    </message>
    <message>
        <source>The plan to compare with, counted from 0.</source>
        <translation>Phương án dùng để so sánh, đếm từ 0.</translation>
    </message>
    <message>
        <source>The plan, from 0 as in addresses; without it, each.</source>
        <translation>Phương án, đếm từ 0 như trong địa chỉ; không nêu thì lấy tất cả.</translation>
    </message>
    <message>
        <source>Levers to try together, with amounts of your own.</source>
        <translation>Các biện pháp thử cùng nhau, với giá trị tự chọn.</translation>
    </message>
    <message>
        <source>The plan on every grid; in CSV instead of the levers.</source>
        <translation>Phương án trên mọi lưới điện; trong CSV thì thay cho các biện pháp.</translation>
    </message>
    <message>
        <source>INPUT and TERM are addresses, such as /plans/0/activities/1/site/pue, or terms, such as grid_intensity. All other inputs stay at their central values.</source>
        <translation>INPUT và TERM là địa chỉ, như /plans/0/activities/1/site/pue, hoặc thuật ngữ, như grid_intensity. Mọi đầu vào khác giữ giá trị trung tâm.</translation>
    </message>
    <message>
        <source>There is no file for the report; name one with --output.</source>
        <translation>Chưa có tệp cho báo cáo; hãy nêu bằng --output.</translation>
    </message>
    <message>
        <source>“%1” is no file that a report can be; one that ends in .pdf, .html or .xlsx would do.</source>
        <translation>“%1” không phải tệp mà báo cáo có thể dùng; tên kết thúc bằng .pdf, .html hoặc .xlsx thì được.</translation>
    </message>
    <message>
        <source>“%1” is no paper of Plume; a4 or letter would do.</source>
        <translation>“%1” không phải khổ giấy của Plume; a4 hoặc letter thì được.</translation>
    </message>
    <message>
        <source>A report to hand on: summary, charts, tables, inputs with sources, and limits.</source>
        <translation>Một báo cáo để chuyển tiếp: tóm tắt, biểu đồ, bảng, đầu vào kèm nguồn và các giới hạn.</translation>
    </message>
    <message>
        <source>Where it goes; the ending says what it is: a PDF, a page or a workbook.</source>
        <translation>Nơi ghi; phần đuôi cho biết loại: PDF, trang web hoặc bảng tính.</translation>
    </message>
    <message>
        <source>The paper of a PDF (a4).</source>
        <translation>Khổ giấy của PDF (a4).</translation>
    </message>
    <message>
        <source>Over how many months plans are compared, up to %1; without it, as long as the first one lasts.</source>
        <translation>So sánh các phương án trong bao nhiêu tháng, tối đa %1; nếu không nêu thì bằng thời gian của phương án đầu.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1” (%2). Choose another folder, or make room.</source>
        <translation>Không ghi được báo cáo vào “%1” (%2). Hãy chọn thư mục khác hoặc giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>A report as PDF or HTML is drawn by plume-desktop, which is neither beside this program nor on the search path. Install it, or ask for a workbook (.xlsx).</source>
        <translation>Báo cáo PDF hoặc HTML do plume-desktop vẽ, nhưng chương trình này không nằm cạnh plume và cũng không có trên đường dẫn tìm kiếm. Hãy cài đặt nó hoặc yêu cầu bảng tính (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” did not finish the report (%2).</source>
        <translation>“%1” không hoàn tất báo cáo (%2).</translation>
    </message>
    <message>
        <source>published figures disagree by %1</source>
        <translation>các số liệu đã công bố lệch nhau %1</translation>
    </message>
    <message>
        <source>%1 meet the published figure, %2 fail; in %3 published figures disagree with each other.</source>
        <translation>%1 khớp số liệu đã công bố, %2 không đạt; ở %3 trường hợp, các số liệu đã công bố lệch nhau.</translation>
    </message>
    <message>
        <source>NAME</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>the emissions of AI systems over their whole life</source>
        <extracomment>Behind the program&apos;s name in a manual page; no full stop</extracomment>
        <translation>phát thải của hệ thống AI trong cả vòng đời</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>CÚ PHÁP</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENT...] [OPTION...]</source>
        <extracomment>The way to write a command, in a manual page</extracomment>
        <translation>LỆNH [ĐỐI SỐ...] [TÙY CHỌN...]</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>TÙY CHỌN CHUNG CHO MỌI LỆNH</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>MÃ THOÁT</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>XEM THÊM</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>MÔ TẢ</translation>
    </message>
    <message>
        <source>Plume computes the emissions of AI systems over their whole life: experimentation, training, fine-tuning, use, hardware, electricity and water, each number with its range and its sources. It works offline.</source>
        <translation>Plume tính phát thải của hệ thống AI trong cả vòng đời: thử nghiệm, đào tạo, tinh chỉnh, sử dụng, phần cứng, điện và nước, con số nào cũng có khoảng và nguồn. Chạy không cần mạng.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <extracomment>The heading of a manual page</extracomment>
        <translation>CÁC LỆNH</translation>
    </message>
    <message>
        <source>“%1” is no shell that Plume knows; bash, zsh or fish would do.</source>
        <translation>Plume không biết shell “%1”; dùng được bash, zsh hoặc fish.</translation>
    </message>
    <message>
        <source>What a shell reads to complete what is typed: “source &lt;(plume completion bash)”.</source>
        <translation>Những gì shell cần để tự điền lệnh đang gõ: “source &lt;(plume completion bash)”.</translation>
    </message>
    <message>
        <source>This text and that of every command as a manual page: “plume manual | man -l -”.</source>
        <translation>Phần trợ giúp này và của mọi lệnh thành trang hướng dẫn: “plume manual | man -l -”.</translation>
    </message>
    <message>
        <source>Its energy amounts to one of these:</source>
        <translation>Năng lượng này tương đương với một trong các điều sau:</translation>
    </message>
    <message>
        <source>Its water amounts to one of these:</source>
        <translation>Lượng nước này tương đương với một trong các điều sau:</translation>
    </message>
    <message>
        <source>TABLE is one of: grids, grid-years, cloud-regions, mixes, electricity, water, pue, hardware, servers, embodied, models, requests, equivalences, shares, spreads, defaults, levers, sources.</source>
        <translation>TABLE là một trong: grids, grid-years, cloud-regions, mixes, electricity, water, pue, hardware, servers, embodied, models, requests, equivalences, shares, spreads, defaults, levers, sources.</translation>
    </message>
    <message>
        <source>This plan is new.</source>
        <translation>Phương án này là mới.</translation>
    </message>
    <message>
        <source>Before, this plan was called “%1”.</source>
        <translation>Trước đó, phương án này tên là “%1”.</translation>
    </message>
    <message>
        <source>The plan “%1” is no longer there.</source>
        <translation>Phương án “%1” không còn nữa.</translation>
    </message>
    <message>
        <source>What changed from one state of a study to another, and what each change adds; decisions and assumptions apart.</source>
        <translation>Điều gì đổi giữa hai trạng thái của một nghiên cứu và mỗi thay đổi góp bao nhiêu; quyết định và giả định tách riêng.</translation>
    </message>
    <message>
        <source>It is used as “plume %1”.</source>
        <translation>Cách dùng: “plume %1”.</translation>
    </message>
    <message>
        <source>%1 of all emissions, without making the hardware</source>
        <translation>%1 tổng khí thải, không tính sản xuất phần cứng</translation>
    </message>
</context>
<context>
    <name>DataChanges</name>
    <message>
        <source>“%1”: %2 before, %3 now.</source>
        <extracomment>%1 a plan, %2 and %3 its emissions</extracomment>
        <translation>“%1”: trước là %2, nay là %3.</translation>
    </message>
    <message>
        <source>This study was made with data of version %1; these are %2. What that version said is not on record here.</source>
        <translation>Nghiên cứu này dùng dữ liệu phiên bản %1; dữ liệu ở đây là %2. Ở đây không lưu phiên bản ấy ghi gì.</translation>
    </message>
    <message>
        <source>This study was made with data of version %1; these are %2. Nothing that it uses has changed.</source>
        <translation>Nghiên cứu này dùng dữ liệu phiên bản %1; dữ liệu ở đây là %2. Những gì nó dùng đều không đổi.</translation>
    </message>
    <message>
        <source>This study was made with data of version %1; these are %2. Values that it uses and that changed: %3.</source>
        <translation>Nghiên cứu này dùng dữ liệu phiên bản %1; dữ liệu ở đây là %2. Số giá trị nó dùng và đã đổi: %3.</translation>
    </message>
    <message>
        <source>Only ranges did: the central emissions of its plans are as before.</source>
        <translation>Chỉ khoảng thay đổi: phát thải trung tâm của các phương án vẫn như trước.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 a row of the data, %2 what it said, %3 what it says</extracomment>
        <translation>%1: trước là %2, nay là %3</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>The value is not a finite number.</source>
        <translation>Giá trị không phải là số hữu hạn.</translation>
    </message>
    <message>
        <source>The range is not finite.</source>
        <translation>Khoảng giá trị không hữu hạn.</translation>
    </message>
    <message>
        <source>The low end of the range is above its high end.</source>
        <translation>Đầu thấp của khoảng lớn hơn đầu cao.</translation>
    </message>
    <message>
        <source>The value lies outside its range.</source>
        <translation>Giá trị nằm ngoài khoảng của nó.</translation>
    </message>
    <message>
        <source>A lognormal range must lie above zero.</source>
        <translation>Khoảng của phân phối loga chuẩn phải lớn hơn 0.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>BLOOM, as Luccioni et al. report it</source>
        <translation>BLOOM, theo báo cáo của Luccioni và cộng sự</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Như đã công bố</translation>
    </message>
    <message>
        <source>Training of the 176B model</source>
        <translation>Đào tạo mô hình 176 tỷ tham số</translation>
    </message>
    <message>
        <source>Idle nodes</source>
        <translation>Nút chờ</translation>
    </message>
    <message>
        <source>Service for 18 days</source>
        <translation>Phục vụ 18 ngày</translation>
    </message>
    <message>
        <source>1,082,990 GPU-hours on 384 GPUs</source>
        <translation>1.082.990 giờ GPU trên 384 GPU</translation>
    </message>
    <message>
        <source>230,768 requests in 18 days</source>
        <translation>230.768 yêu cầu trong 18 ngày</translation>
    </message>
    <message>
        <source>Chatbot, a million requests a day</source>
        <translation>Chatbot, một triệu yêu cầu mỗi ngày</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Mô hình riêng</translation>
    </message>
    <message>
        <source>Trial runs</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>Đào tạo tiếp</translation>
    </message>
    <message>
        <source>Half-yearly fine-tuning</source>
        <translation>Tinh chỉnh mỗi nửa năm</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Short runs that choose data and settings, and runs that fail</source>
        <translation>Các lần chạy ngắn để chọn dữ liệu và thiết lập, và các lần chạy hỏng</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Số tròn</translation>
    </message>
    <message>
        <source>For doing sums in class: 10,000 kg before the first request, then 500 kg a day. Use overtakes everything else on day 20 and makes up nine tenths on day 180.</source>
        <translation>Để tính nhẩm trong lớp: 10.000 kg trước yêu cầu đầu tiên, rồi 500 kg mỗi ngày. Việc sử dụng vượt mọi phần khác vào ngày thứ 20 và chiếm chín phần mười vào ngày thứ 180.</translation>
    </message>
    <message>
        <source>A year of use</source>
        <translation>Một năm sử dụng</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>From scratch or fine-tuned, in round numbers</source>
        <translation>Từ đầu hay tinh chỉnh, với số tròn</translation>
    </message>
    <message>
        <source>Training from scratch costs 50,000 kg at once and answers 5 million requests a month at 0.1 g each; fine-tuning costs 500 kg, but its larger model answers at 0.3 g. Fine-tuning is lower for the first four years; the courses cross after 49.5 months.</source>
        <translation>Đào tạo từ đầu tốn ngay 50.000 kg và trả lời 5 triệu yêu cầu mỗi tháng, mỗi yêu cầu 0,1 g; tinh chỉnh tốn 500 kg, nhưng mô hình lớn hơn của nó trả lời với 0,3 g. Tinh chỉnh thấp hơn trong bốn năm đầu; hai đường cắt nhau sau 49,5 tháng.</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Từ đầu</translation>
    </message>
    <message>
        <source>Two uncertain plans</source>
        <translation>Hai phương án không chắc chắn</translation>
    </message>
    <message>
        <source>The ranges of A and B overlap, and yet A is lower in 88 of 100 runs: what matters is the difference in each run, not the ranges side by side.</source>
        <translation>Khoảng của A và B chồng lên nhau, vậy mà A thấp hơn trong 88 trên 100 lần tính: điều quan trọng là hiệu trong từng lần tính, không phải hai khoảng đặt cạnh nhau.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Đào tạo ban đầu</translation>
    </message>
    <message>
        <source>A hundred thousand listening sensors</source>
        <translation>Một trăm nghìn cảm biến lắng nghe</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Trên thiết bị</translation>
    </message>
    <message>
        <source>Training of the small model</source>
        <translation>Đào tạo mô hình nhỏ</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Cảm biến</translation>
    </message>
    <message>
        <source>In a data centre</source>
        <translation>Trong trung tâm dữ liệu</translation>
    </message>
    <message>
        <source>Training of the model</source>
        <translation>Đào tạo mô hình</translation>
    </message>
    <message>
        <source>Sensors that send sound</source>
        <translation>Cảm biến gửi âm thanh</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>A whole sensor with case and battery; orders of magnitude of Prakash et al. 2023</source>
        <translation>Cả cảm biến với vỏ và pin; bậc độ lớn theo Prakash và cộng sự 2023</translation>
    </message>
    <message>
        <source>Sending over Wi-Fi, 160 to 260 mA at 3.3 V</source>
        <translation>Gửi qua Wi-Fi, 160 đến 260 mA ở 3,3 V</translation>
    </message>
    <message>
        <source>Assumed: some tens of milliseconds of a small server a word</source>
        <translation>Giả định: vài chục mili giây của một máy chủ nhỏ cho mỗi từ</translation>
    </message>
    <message>
        <source>Cloud or device?</source>
        <translation>Đám mây hay thiết bị?</translation>
    </message>
    <message>
        <source>A hundred thousand small cameras look once a minute whether a person is there, for five years: on their own microcontroller, or by sending each picture to a data centre. Look at the hardware: on the device, making the microcontrollers is nearly everything, and their electricity hardly counts. In the cloud, answering outweighs the making. Then let them look once an hour (a sixtieth of the requests and of the share of time working): the cloud falls to about a twentieth, the device hardly changes. Cases, lenses and batteries are needed either way and are left out.</source>
        <translation>Một trăm nghìn máy ảnh nhỏ mỗi phút xem một lần có người hay không, trong năm năm: ngay trên vi điều khiển của mình, hoặc gửi từng ảnh về trung tâm dữ liệu. Hãy xem phần cứng: trên thiết bị, việc sản xuất vi điều khiển là gần như tất cả, còn điện của chúng hầu như không đáng kể. Trên đám mây, việc trả lời nặng hơn việc sản xuất. Rồi hãy để chúng mỗi giờ mới xem một lần (một phần sáu mươi số yêu cầu và phần thời gian làm việc): đám mây giảm còn khoảng một phần hai mươi, thiết bị hầu như không đổi. Vỏ, ống kính và pin thì phương án nào cũng cần và không được tính.</translation>
    </message>
    <message>
        <source>Cameras that see</source>
        <translation>Máy ảnh tự nhận ra</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>Trên đám mây</translation>
    </message>
    <message>
        <source>Cameras that send</source>
        <translation>Máy ảnh gửi đi</translation>
    </message>
    <message>
        <source>3.9 mJ for a look, at 40 mW about a tenth of a second, once a minute</source>
        <translation>3,9 mJ cho mỗi lần xem, ở 40 mW là khoảng một phần mười giây, mỗi phút một lần</translation>
    </message>
    <message>
        <source>About half a second to join and send, once a minute</source>
        <translation>Khoảng nửa giây để kết nối và gửi, mỗi phút một lần</translation>
    </message>
    <message>
        <source>Fine-tune or train from scratch?</source>
        <translation>Tinh chỉnh hay đào tạo từ đầu?</translation>
    </message>
    <message>
        <source>A company wants an assistant in its own language: it may fine-tune a large open model, train a small one of its own, or fine-tune a small one. Look at the first month: training from scratch emits before anybody has asked anything. Then look at where the lines over time cross: a small model needs far less for each answer, so that within half a year training one comes out lower than fine-tuning the large one. Change the requests a day and watch the crossing move. Fine-tuning a small model is lowest from the first day, if its answers are good enough.</source>
        <translation>Một công ty muốn có trợ lý bằng tiếng nói của mình: có thể tinh chỉnh một mô hình mở lớn, đào tạo một mô hình nhỏ của riêng mình, hoặc tinh chỉnh một mô hình nhỏ. Hãy xem tháng đầu: đào tạo từ đầu phát thải trước khi có ai hỏi điều gì. Rồi hãy xem các đường theo thời gian cắt nhau ở đâu: mô hình nhỏ cần ít hơn nhiều cho mỗi câu trả lời, nên trong vòng nửa năm, đào tạo nó trở nên thấp hơn tinh chỉnh mô hình lớn. Hãy đổi số yêu cầu mỗi ngày và xem điểm cắt dời đi. Tinh chỉnh một mô hình nhỏ là thấp nhất ngay từ ngày đầu, nếu câu trả lời của nó đủ tốt.</translation>
    </message>
    <message>
        <source>Fine-tune a large model</source>
        <translation>Tinh chỉnh mô hình lớn</translation>
    </message>
    <message>
        <source>Yearly fine-tuning</source>
        <translation>Tinh chỉnh hằng năm</translation>
    </message>
    <message>
        <source>Train a small model from scratch</source>
        <translation>Đào tạo mô hình nhỏ từ đầu</translation>
    </message>
    <message>
        <source>Fine-tune a small model</source>
        <translation>Tinh chỉnh mô hình nhỏ</translation>
    </message>
    <message>
        <source>Here or there?</source>
        <translation>Ở đây hay ở đó?</translation>
    </message>
    <message>
        <source>The same model, trained and served on the same machines in four places: only the electricity differs. Look at the operational emissions: between Vietnam and Québec lies more than a factor of ten. Then look at water: the order is another one, and for Québec the water of the power stations is not known, which is not zero. Then look at the hardware: the same everywhere, it is a small part in Vietnam and more than half in Québec. Where the grid is clean, what remains is the making of machines.</source>
        <translation>Cùng một mô hình, được đào tạo và phục vụ trên cùng loại máy ở bốn nơi: chỉ điện là khác. Hãy xem phát thải vận hành: giữa Việt Nam và Québec chênh nhau hơn mười lần. Rồi hãy xem nước: thứ tự lại khác, và với Québec thì chưa biết lượng nước của nhà máy điện, điều đó không có nghĩa là không. Rồi hãy xem phần cứng: ở đâu cũng như nhau, nó là phần nhỏ ở Việt Nam và hơn một nửa ở Québec. Nơi lưới điện sạch, phần còn lại là việc sản xuất máy.</translation>
    </message>
    <message>
        <source>In Vietnam</source>
        <translation>Ở Việt Nam</translation>
    </message>
    <message>
        <source>In the United States</source>
        <translation>Ở Hoa Kỳ</translation>
    </message>
    <message>
        <source>In Québec</source>
        <translation>Ở Québec</translation>
    </message>
    <message>
        <source>In France</source>
        <translation>Ở Pháp</translation>
    </message>
    <message>
        <source>Now or next year?</source>
        <translation>Bây giờ hay năm sau?</translation>
    </message>
    <message>
        <source>The same training and the same answers: begun now on today&apos;s machines, a year later on the same ones, or a year later on new ones. Look at the first two plans: a year of a greener grid brings a few per cent. Look at the third: new machines do the same work in fewer hours and with less electricity, which more than halves the total, although each takes more to make. Ask what no number here shows: a year without the service, and whether the old machines are then really switched off.</source>
        <translation>Cùng một lần đào tạo và cùng những câu trả lời: bắt đầu bây giờ trên máy hiện nay, một năm sau trên cùng loại máy, hoặc một năm sau trên máy mới. Hãy xem hai phương án đầu: một năm lưới điện xanh hơn đem lại vài phần trăm. Hãy xem phương án thứ ba: máy mới làm cùng công việc trong ít giờ hơn và với ít điện hơn, khiến tổng giảm hơn một nửa, dù sản xuất mỗi máy tốn hơn. Hãy hỏi điều mà không con số nào ở đây cho thấy: một năm không có dịch vụ, và liệu máy cũ khi đó có thật sự được tắt hay không.</translation>
    </message>
    <message>
        <source>Now, today&apos;s machines</source>
        <translation>Bây giờ, máy hiện nay</translation>
    </message>
    <message>
        <source>Next year, the same machines</source>
        <translation>Năm sau, cùng loại máy</translation>
    </message>
    <message>
        <source>Next year, new machines</source>
        <translation>Năm sau, máy mới</translation>
    </message>
    <message>
        <source>By how much the grid improves is a guess; change it</source>
        <translation>Lưới điện cải thiện bao nhiêu chỉ là phỏng đoán; hãy đổi nó</translation>
    </message>
    <message>
        <source>A million answers a day of 450 tokens for three years</source>
        <translation>Một triệu câu trả lời 450 token mỗi ngày trong ba năm</translation>
    </message>
    <message>
        <source>Answering uses less of the peak than training does</source>
        <translation>Trả lời dùng ít công suất đỉnh hơn đào tạo</translation>
    </message>
    <message>
        <source>One big model or many small ones?</source>
        <translation>Một mô hình lớn hay nhiều mô hình nhỏ?</translation>
    </message>
    <message>
        <source>A platform sorts messages, finds answers in texts, shortens documents and chats, a million times a day in all. Look at the energy of one request: a model made for one task needs less than a thirtieth of what a general one needs. Look at the fine-tuning of the small models: it counts, but for less than a tenth. In the third plan every tenth request still goes to the big model, and more than nine tenths of all emissions come from that tenth: use a large model only where it brings something.</source>
        <translation>Một nền tảng phân loại tin nhắn, tìm câu trả lời trong văn bản, tóm tắt tài liệu và trò chuyện, tổng cộng một triệu lần mỗi ngày. Hãy xem năng lượng của một yêu cầu: mô hình làm riêng cho một tác vụ cần chưa đến một phần ba mươi so với mô hình đa dụng. Hãy xem việc tinh chỉnh các mô hình nhỏ: có đáng kể, nhưng chưa đến một phần mười. Ở phương án thứ ba, cứ mười yêu cầu vẫn có một yêu cầu gửi đến mô hình lớn, và hơn chín phần mười lượng phát thải đến từ một phần mười đó: chỉ dùng mô hình lớn ở nơi nó đem lại điều gì.</translation>
    </message>
    <message>
        <source>One big model for everything</source>
        <translation>Một mô hình lớn cho mọi việc</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Mọi yêu cầu</translation>
    </message>
    <message>
        <source>A small model for each task</source>
        <translation>Mỗi tác vụ một mô hình nhỏ</translation>
    </message>
    <message>
        <source>Yearly fine-tuning of four models</source>
        <translation>Tinh chỉnh bốn mô hình hằng năm</translation>
    </message>
    <message>
        <source>Sorting messages</source>
        <translation>Phân loại tin nhắn</translation>
    </message>
    <message>
        <source>Finding answers</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>Shortening documents</source>
        <translation>Tóm tắt tài liệu</translation>
    </message>
    <message>
        <source>Small ones first, the big one for a tenth</source>
        <translation>Mô hình nhỏ trước, mô hình lớn cho một phần mười</translation>
    </message>
    <message>
        <source>The big model</source>
        <translation>Mô hình lớn</translation>
    </message>
    <message>
        <source>One model and all that belongs to it, as Luccioni et al. 2023 publish it: 24.7 t for the run that gave the model its name, 50.5 t with idle nodes and hardware, 92 t with the smaller models and evaluations before it. Look at how small a part of the whole that one run is. The 18 days of service come to 360 kg; the publication prints 340 kg, although 914 kWh at its 394 g/kWh are 360 kg. Hardware and idle time of the smaller models are not published.</source>
        <translation>Một mô hình và tất cả những gì thuộc về nó, như Luccioni và cộng sự 2023 công bố: 24,7 t cho lần chạy đã cho mô hình cái tên, 50,5 t khi tính cả nút chờ và phần cứng, 92 t khi tính cả các mô hình nhỏ hơn và các lần đánh giá trước đó. Hãy xem lần chạy ấy chỉ là một phần nhỏ ra sao. 18 ngày phục vụ là 360 kg; bài báo ghi 340 kg, dù 914 kWh với 394 g/kWh của bài là 360 kg. Phần cứng và thời gian chờ của các mô hình nhỏ hơn không được công bố.</translation>
    </message>
    <message>
        <source>Smaller models</source>
        <translation>Các mô hình nhỏ hơn</translation>
    </message>
    <message>
        <source>Models of 1 to 104 billion parameters, and others</source>
        <translation>Các mô hình từ 1 đến 104 tỷ tham số, và các mô hình khác</translation>
    </message>
    <message>
        <source>Evaluation and other jobs</source>
        <translation>Đánh giá và việc khác</translation>
    </message>
    <message>
        <source>A company adapts an open model of 13 billion parameters to its field and serves it for three years in Vietnam. Look at “Is it 90%?”: use passes nine tenths of all emissions in month 22. Then halve the requests: it no longer gets there. The volumes are invented; energy, hardware and grid come from the data.</source>
        <translation>Một công ty điều chỉnh mô hình mở 13 tỷ tham số cho lĩnh vực của mình và phục vụ nó ba năm tại Việt Nam. Hãy xem “Có phải là 90% không?”: việc sử dụng vượt chín phần mười tổng phát thải vào tháng thứ 22. Rồi giảm số yêu cầu đi một nửa: nó không còn tới mức ấy. Khối lượng là giả định; năng lượng, phần cứng và lưới điện lấy từ dữ liệu.</translation>
    </message>
    <message>
        <source>Training as in Table 4 of Patterson et al. 2021: 1,287 MWh and 552 t, with processors and grid that its authors had to assume in part. The chat service is added to show what use would come to; its volume and energy are not published. Look at how long a million requests a day, growing by 2% a month, take to reach the training: longer than three years.</source>
        <translation>Đào tạo như trong bảng 4 của Patterson và cộng sự 2021: 1.287 MWh và 552 t, với bộ xử lý và lưới điện mà các tác giả phải giả định một phần. Dịch vụ trò chuyện được thêm vào để thấy việc sử dụng sẽ thành bao nhiêu; khối lượng và năng lượng của nó không được công bố. Hãy xem một triệu yêu cầu mỗi ngày, tăng 2% mỗi tháng, cần bao lâu để bằng lần đào tạo: hơn ba năm.</translation>
    </message>
    <message>
        <source>Sensors that spot a spoken word, a thousand times a day each, for five years: once on the device itself, once by sending the sound to a data centre. Look at the hardware: on the device, making the sensors is nearly everything, and their electricity hardly counts. The volumes are invented; sensors are made either way.</source>
        <translation>Các cảm biến nhận ra một từ được nói, mỗi cái một nghìn lần mỗi ngày, trong năm năm: một phương án ngay trên thiết bị, một phương án gửi âm thanh về trung tâm dữ liệu. Hãy xem phần cứng: trên thiết bị, việc sản xuất cảm biến là gần như tất cả, còn điện của chúng hầu như không đáng kể. Khối lượng là giả định; phương án nào cũng phải sản xuất cảm biến.</translation>
    </message>
    <message>
        <source>BERT, as Strubell et al. report it</source>
        <translation>BERT, theo báo cáo của Strubell và cộng sự</translation>
    </message>
    <message>
        <source>The GPU row of Table 3 of Strubell et al. 2019: 1,438 lb, or 652 kg. The authors set it beside one seat across America; retold, it became a commercial flight across the Atlantic. Look at “How big is that?”: it is about one seat, and a whole aircraft emits 150 times as much. The second plan is the same run with today&apos;s grid, servers and making of the hardware from the data, and their ranges.</source>
        <translation>Dòng GPU trong bảng 3 của Strubell và cộng sự 2019: 1.438 lb, tức 652 kg. Các tác giả đặt nó bên cạnh một ghế bay xuyên nước Mỹ; khi kể lại, nó thành một chuyến bay thương mại xuyên Đại Tây Dương. Hãy xem “Lượng đó lớn cỡ nào?”: nó bằng khoảng một ghế, còn cả máy bay phát thải gấp 150 lần. Phương án thứ hai là cùng lần chạy ấy với lưới điện ngày nay, máy chủ và việc sản xuất phần cứng lấy từ dữ liệu, kèm khoảng của chúng.</translation>
    </message>
    <message>
        <source>Text; the table prints 79</source>
        <translation>Theo lời văn; bảng in 79</translation>
    </message>
    <message>
        <source>12,041.51 W of all processors and memory, over 64 GPUs</source>
        <translation>12.041,51 W của mọi bộ xử lý và bộ nhớ, chia cho 64 GPU</translation>
    </message>
    <message>
        <source>With today&apos;s ranges and hardware</source>
        <translation>Với khoảng và phần cứng ngày nay</translation>
    </message>
    <message>
        <source>The search behind “five cars”</source>
        <translation>Cuộc tìm kiếm đằng sau “năm chiếc ô tô”</translation>
    </message>
    <message>
        <source>The 626,155 lb of Strubell et al. 2019, which became “five cars”, are a search among thousands of models in which every trial is counted as a full training. Patterson et al. 2021 measured the search as it was run: 3.2 t, 88 times less. Look in Compare at what parts the two: the work that was assumed and the cooling, hardly the grid. The making of the hardware is left out of both, as in the publications.</source>
        <translation>626.155 lb của Strubell và cộng sự 2019, con số đã thành “năm chiếc ô tô”, là một cuộc tìm kiếm giữa hàng nghìn mô hình, trong đó mỗi lần thử được tính như một lần đào tạo đầy đủ. Patterson và cộng sự 2021 đo cuộc tìm kiếm như nó đã chạy: 3,2 t, ít hơn 88 lần. Hãy xem ở So sánh điều gì làm hai bên khác nhau: khối lượng tính toán được giả định và việc làm mát, hầu như không phải lưới điện. Việc sản xuất phần cứng không được tính ở cả hai, như trong các bài báo.</translation>
    </message>
    <message>
        <source>As estimated in 2019</source>
        <translation>Như ước tính năm 2019</translation>
    </message>
    <message>
        <source>Architecture search</source>
        <translation>Tìm kiếm kiến trúc</translation>
    </message>
    <message>
        <source>Every trial counted as a full training</source>
        <translation>Mỗi lần thử được tính như một lần đào tạo đầy đủ</translation>
    </message>
    <message>
        <source>1,515.43 W of a node with eight GPUs</source>
        <translation>1.515,43 W của một nút có tám GPU</translation>
    </message>
    <message>
        <source>As measured in 2021</source>
        <translation>Như đo được năm 2021</translation>
    </message>
    <message>
        <source>Published to a tenth of a day</source>
        <translation>Công bố đến một phần mười ngày</translation>
    </message>
    <message>
        <source>Average of the system per chip, host included</source>
        <translation>Trung bình của hệ thống cho mỗi chip, gồm cả máy chủ</translation>
    </message>
    <message>
        <source>By location, the model card states 8,930 t: what the grids emit where the machines stand. By contract, market-based, it states 0 t, as renewable electricity is bought for all of it over the year. Look at both figures below the title: a contract changes the second, never the first. The second plan takes servers, cooling and the making of the hardware from the data, and the hardware stays whatever the contract says.</source>
        <translation>Theo vị trí, thẻ mô hình ghi 8.930 t: phần mà lưới điện phát thải ở nơi đặt máy. Theo hợp đồng, tức theo thị trường, thẻ ghi 0 t, vì điện tái tạo được mua cho toàn bộ lượng dùng trong năm. Hãy xem cả hai con số dưới tiêu đề: hợp đồng làm đổi con số thứ hai, không bao giờ đổi con số thứ nhất. Phương án thứ hai lấy máy chủ, việc làm mát và sản xuất phần cứng từ dữ liệu, và phần cứng vẫn còn đó dù hợp đồng nói gì.</translation>
    </message>
    <message>
        <source>As the card has it</source>
        <translation>Như trên thẻ mô hình</translation>
    </message>
    <message>
        <source>30.84 million GPU-hours, on at most 16,384 GPUs</source>
        <translation>30,84 triệu giờ GPU, trên nhiều nhất 16.384 GPU</translation>
    </message>
    <message>
        <source>What the card implies, PUE included: 8,930 t for 21,588 MWh</source>
        <translation>Suy ra từ thẻ mô hình, gồm cả PUE: 8.930 t cho 21.588 MWh</translation>
    </message>
    <message>
        <source>Contracts over the year, as the company states</source>
        <translation>Hợp đồng tính theo năm, như công ty nêu</translation>
    </message>
    <message>
        <source>With servers, cooling and hardware</source>
        <translation>Với máy chủ, làm mát và phần cứng</translation>
    </message>
    <message>
        <source>A small model, fine-tuned</source>
        <translation>Một mô hình nhỏ, được tinh chỉnh</translation>
    </message>
    <message>
        <source>A small open model is fine-tuned every quarter and answers some tens of thousands of questions a day; in the second plan a large model answers them as it is. Look at the trial runs: they emit more than all answers of the small model together. Then look at Compare: in spite of them the large model emits about ten times as much, and more from the second month on. The volumes and the number of trials are invented; energies, hardware and grid come from the data.</source>
        <translation>Một mô hình mở cỡ nhỏ được tinh chỉnh mỗi quý và trả lời vài chục nghìn câu hỏi mỗi ngày; ở phương án thứ hai, một mô hình lớn trả lời chúng, không tinh chỉnh. Hãy xem các lần chạy thử: chúng phát thải nhiều hơn tất cả câu trả lời của mô hình nhỏ cộng lại. Rồi xem So sánh: dù vậy mô hình lớn phát thải gấp khoảng mười lần, và nhiều hơn từ tháng thứ hai trở đi. Khối lượng và số lần thử là giả định; năng lượng, phần cứng và lưới điện lấy từ dữ liệu.</translation>
    </message>
    <message>
        <source>Small model, fine-tuned</source>
        <translation>Mô hình nhỏ, tinh chỉnh</translation>
    </message>
    <message>
        <source>Several settings are tried for every one that stays</source>
        <translation>Thử vài thiết lập mới giữ lại một</translation>
    </message>
    <message>
        <source>Quarterly fine-tuning</source>
        <translation>Tinh chỉnh mỗi quý</translation>
    </message>
    <message>
        <source>Large model, as it is</source>
        <translation>Mô hình lớn, dùng nguyên</translation>
    </message>
    <message>
        <source>A billion requests a day</source>
        <translation>Một tỷ yêu cầu mỗi ngày</translation>
    </message>
    <message>
        <source>A service of the largest size: a training like an estimate of GPT-4 (42.4 GWh), experiments before it, and a billion answers a day for two years. Look at when use overtakes everything else: after about eight months, although one answer takes only 0.3 Wh. Then change the energy of an answer: nothing else moves the total as much. The number of requests, the experiments, the hardware of the training and the range of its energy are assumed.</source>
        <translation>Một dịch vụ cỡ lớn nhất: lần đào tạo như một ước tính về GPT-4 (42,4 GWh), các thử nghiệm trước đó, và một tỷ câu trả lời mỗi ngày trong hai năm. Hãy xem khi nào việc sử dụng vượt mọi phần khác: sau khoảng tám tháng, dù một câu trả lời chỉ tốn 0,3 Wh. Rồi đổi năng lượng của một câu trả lời: không gì khác làm tổng thay đổi nhiều như thế. Số yêu cầu, các thử nghiệm, phần cứng của lần đào tạo và khoảng năng lượng của nó là giả định.</translation>
    </message>
    <message>
        <source>A large service</source>
        <translation>Một dịch vụ lớn</translation>
    </message>
    <message>
        <source>Half of the training in one series, more in others</source>
        <translation>Một nửa lần đào tạo ở một dòng mô hình, nhiều hơn ở các dòng khác</translation>
    </message>
    <message>
        <source>An estimate of GPT-4; the range is assumed</source>
        <translation>Một ước tính về GPT-4; khoảng là giả định</translation>
    </message>
    <message>
        <source>Assumed: 25,000 GPUs and their servers for a quarter of a year</source>
        <translation>Giả định: 25.000 GPU và máy chủ của chúng trong một quý</translation>
    </message>
    <message>
        <source>An image generator</source>
        <translation>Một mô hình tạo ảnh</translation>
    </message>
    <message>
        <source>A hundred thousand images a day for two years, from the average of eight generators and from the largest of them, after a training as long as that of Stable Diffusion 2. Look at the range of the first plan: from the smallest to the largest generator the energy of an image grows fifteenfold. Then look at Compare: choosing the generator counts for more than training it. The volume is invented; the energies were measured on whole servers, idle GPUs included.</source>
        <translation>Một trăm nghìn ảnh mỗi ngày trong hai năm, bằng trung bình của tám mô hình tạo ảnh và bằng mô hình lớn nhất trong số đó, sau một lần đào tạo dài như của Stable Diffusion 2. Hãy xem khoảng của phương án thứ nhất: từ mô hình nhỏ nhất đến mô hình lớn nhất, năng lượng của một ảnh tăng mười lăm lần. Rồi xem So sánh: chọn mô hình nào quan trọng hơn việc đào tạo nó. Khối lượng là giả định; năng lượng được đo trên cả máy chủ, gồm các GPU chờ.</translation>
    </message>
    <message>
        <source>An average generator</source>
        <translation>Mô hình tạo ảnh trung bình</translation>
    </message>
    <message>
        <source>200,000 GPU-hours, on 256 GPUs</source>
        <translation>200.000 giờ GPU, trên 256 GPU</translation>
    </message>
    <message>
        <source>Assumed as in other servers with this chip</source>
        <translation>Giả định như ở các máy chủ khác có chip này</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Tạo ảnh</translation>
    </message>
    <message>
        <source>Stable Diffusion XL</source>
        <translation>Stable Diffusion XL</translation>
    </message>
    <message>
        <source>The same chatbot in three places</source>
        <translation>Cùng một chatbot ở ba nơi</translation>
    </message>
    <message>
        <source>The chatbot of a million requests a day, with nothing changed but the electricity. Look at the operational emissions: between Québec and Vietnam lies a factor of 17. Then look at the hardware: the same everywhere, it is more than half of all in Québec. For Québec the water of the power stations is not known, which is not zero.</source>
        <translation>Chatbot một triệu yêu cầu mỗi ngày, không đổi gì ngoài điện. Hãy xem phát thải vận hành: giữa Québec và Việt Nam chênh 17 lần. Rồi xem phần cứng: ở đâu cũng như nhau, nó chiếm hơn một nửa ở Québec. Với Québec, lượng nước của các nhà máy điện không được biết, và điều đó không có nghĩa là bằng không.</translation>
    </message>
    <message>
        <source>An assistant for 500 people</source>
        <translation>Trợ lý cho 500 người</translation>
    </message>
    <message>
        <source>A large model over the network</source>
        <translation>Mô hình lớn qua mạng</translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation>Câu hỏi ngắn</translation>
    </message>
    <message>
        <source>500 people, 4 to 16 questions each a day</source>
        <translation>500 người, mỗi người 4 đến 16 câu hỏi mỗi ngày</translation>
    </message>
    <message>
        <source>Long documents</source>
        <translation>Tài liệu dài</translation>
    </message>
    <message>
        <source>One in ten questions brings a document</source>
        <translation>Cứ mười câu hỏi có một câu kèm tài liệu</translation>
    </message>
    <message>
        <source>A small model on own workstations</source>
        <translation>Mô hình nhỏ trên máy trạm riêng</translation>
    </message>
    <message>
        <source>Two workstations, day and night</source>
        <translation>Hai máy trạm, suốt ngày đêm</translation>
    </message>
    <message>
        <source>Assumed: a workstation with its graphics card</source>
        <translation>Giả định: một máy trạm với card đồ họa</translation>
    </message>
    <message>
        <source>Assumed: the same when nobody asks</source>
        <translation>Giả định: cũng máy ấy khi không ai hỏi</translation>
    </message>
    <message>
        <source>Assumed: it waits most of the time</source>
        <translation>Giả định: phần lớn thời gian nó chờ</translation>
    </message>
    <message>
        <source>A workstation and its graphics card</source>
        <translation>Một máy trạm và card đồ họa của nó</translation>
    </message>
    <message>
        <source>500 people ask four to sixteen questions each a day, one in ten with a long document: of a large model over the network, or of a small one on two workstations of their own. Look at what waiting costs: the workstations emit more, although their model is small. Then raise the questions in the first plan and watch it catch up. Questions and powers are assumed; energies of answers and grids come from the data.</source>
        <translation>500 người, mỗi người hỏi bốn đến mười sáu câu mỗi ngày, cứ mười câu có một câu kèm tài liệu dài: hỏi mô hình lớn qua mạng, hoặc mô hình nhỏ trên hai máy trạm riêng. Hãy xem việc chờ tốn bao nhiêu: máy trạm phát thải nhiều hơn, dù mô hình của nó nhỏ. Rồi tăng số câu hỏi ở phương án thứ nhất và xem nó đuổi kịp. Số câu hỏi và công suất là giả định; năng lượng của câu trả lời và lưới điện lấy từ dữ liệu.</translation>
    </message>
    <message>
        <source>Llama 3.1 405B by location and contract</source>
        <translation>Llama 3.1 405B theo vị trí và hợp đồng</translation>
    </message>
    <message>
        <source>GPT-3: training as Patterson et al. report it, use assumed</source>
        <translation>GPT-3: đào tạo theo Patterson và cộng sự, sử dụng là giả định</translation>
    </message>
    <message>
        <source>Training as published, with an assumed chat</source>
        <translation>Đào tạo như đã công bố, kèm dịch vụ trò chuyện giả định</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Licence: %1</source>
        <translation>Giấy phép: %1</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>Vùng: %1.</translation>
    </message>
    <message>
        <source>Year: %1.</source>
        <translation>Năm: %1.</translation>
    </message>
    <message>
        <source>No good source found; this is an assumption.</source>
        <translation>Không tìm thấy nguồn tốt; đây là một giả định.</translation>
    </message>
    <message>
        <source>from the data, row %1</source>
        <translation>từ dữ liệu, dòng %1</translation>
    </message>
    <message>
        <source>Starts at month %1 and again every %2 months; the plan ends at month %3.</source>
        <translation>Bắt đầu từ tháng %1 và lặp lại mỗi %2 tháng; phương án kết thúc ở tháng %3.</translation>
    </message>
    <message>
        <source>Starts at month %1; the plan ends at month %2.</source>
        <translation>Bắt đầu từ tháng %1; phương án kết thúc ở tháng %2.</translation>
    </message>
    <message>
        <source>stated in the study</source>
        <comment>who set a value</comment>
        <translation>nêu trong nghiên cứu</translation>
    </message>
    <message>
        <source>from the data</source>
        <comment>who set a value</comment>
        <translation>từ dữ liệu</translation>
    </message>
    <message>
        <source>by default</source>
        <comment>who set a value</comment>
        <translation>mặc định</translation>
    </message>
    <message>
        <source>follows from the study</source>
        <comment>who set a value</comment>
        <translation>suy ra từ nghiên cứu</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>who set a value</comment>
        <translation>tính ra</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 an activity, %2 a quantity such as &quot;Emissions&quot;</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 of the whole plan</source>
        <extracomment>%1 a quantity such as &quot;Emissions&quot;</extracomment>
        <translation>%1 của cả phương án</translation>
    </message>
    <message>
        <source>not stated at %1; taken by default</source>
        <translation>không nêu ở %1; lấy giá trị mặc định</translation>
    </message>
    <message>
        <source>not stated at %1; taken from the data, row %2</source>
        <translation>không nêu ở %1; lấy từ dữ liệu, dòng %2</translation>
    </message>
    <message>
        <source>stated by the study at %1</source>
        <translation>nghiên cứu nêu ở %1</translation>
    </message>
    <message>
        <source>not stated at %1; follows from what is stated</source>
        <translation>không nêu ở %1; suy ra từ những gì đã nêu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an input such as &quot;Grid intensity&quot;, %2 a note on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a work method such as &quot;Requests&quot;, %2 what its energy covers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How long and how often</source>
        <translation>Bao lâu và bao nhiêu lần</translation>
    </message>
    <message>
        <source>Energy: %1</source>
        <extracomment>%1 a work method such as &quot;Device time&quot;</extracomment>
        <translation>Năng lượng: %1</translation>
    </message>
    <message>
        <source>From the chip to the facility</source>
        <translation>Từ chip đến toàn cơ sở</translation>
    </message>
    <message>
        <source>Emissions of electricity, and all together</source>
        <translation>Phát thải của điện, và tất cả cộng lại</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Totals of a plan</source>
        <translation>Tổng của một phương án</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Hoạt động khác</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>Hoạt động thứ nhất</translation>
    </message>
    <message>
        <source>Second activity</source>
        <translation>Hoạt động thứ hai</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Range (5–95%)</source>
        <translation>Khoảng (5–95%)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Data version %1.</source>
        <translation>Phiên bản dữ liệu %1.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gồm có</translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation>Mọi đầu vào</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Giới hạn đã biết</translation>
    </message>
    <message>
        <source>Cost, in the currency of the study (¤)</source>
        <translation>Chi phí, theo đơn vị tiền của nghiên cứu (¤)</translation>
    </message>
    <message>
        <source>from a row of your own, %1</source>
        <translation>từ dòng tự thêm, %1</translation>
    </message>
    <message>
        <source>not stated at %1; taken from a row of your own, %2</source>
        <translation>không nêu tại %1; lấy từ dòng tự thêm, %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>time within the plan</source>
        <translation>thời gian trong phương án</translation>
    </message>
    <message>
        <source>times done within the plan</source>
        <translation>số lần thực hiện trong phương án</translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number such as &quot;Energy per request&quot;, %2 the activity it belongs to</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Ready study</source>
        <translation>Nghiên cứu có sẵn</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>of electricity</comment>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Năng lượng mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Familiar thing</source>
        <translation>Vật quen thuộc</translation>
    </message>
    <message>
        <source>stacked bar, donut: the share of each part</source>
        <translation>thanh chồng, vòng: tỷ trọng từng phần</translation>
    </message>
    <message>
        <source>bar: the share of use, up to 100%</source>
        <translation>thanh: tỷ trọng của suy luận, đến 100%</translation>
    </message>
    <message>
        <source>histogram, cumulative distribution, dots: uncertainty</source>
        <translation>biểu đồ tần suất, phân phối tích lũy, chấm: độ bất định</translation>
    </message>
    <message>
        <source>tornado chart: sensitivity to each input</source>
        <translation>biểu đồ lốc xoáy: độ nhạy theo từng đầu vào</translation>
    </message>
    <message>
        <source>ladder of familiar things, logarithmic scale</source>
        <translation>thang những thứ quen thuộc, thang logarit</translation>
    </message>
    <message>
        <source>curves over time: cumulative amounts</source>
        <translation>đường theo thời gian: lượng cộng dồn</translation>
    </message>
    <message>
        <source>waterfall: from before to now</source>
        <translation>biểu đồ thác nước: từ trước đến giờ</translation>
    </message>
    <message>
        <source>bars: the difference of plans</source>
        <translation>thanh: chênh lệch giữa các phương án</translation>
    </message>
    <message>
        <source>curves over time: the break-even point of plans</source>
        <translation>đường theo thời gian: điểm cân bằng phát thải</translation>
    </message>
    <message>
        <source>histogram of differences: the probability that a plan is lower</source>
        <translation>biểu đồ tần suất của chênh lệch: xác suất một phương án thấp hơn</translation>
    </message>
    <message>
        <source>table: the probability for each pair of plans</source>
        <translation>bảng: xác suất của từng cặp phương án</translation>
    </message>
    <message>
        <source>table: inputs that are not the same</source>
        <translation>bảng: những đầu vào khác nhau</translation>
    </message>
    <message>
        <source>waterfall: from plan to plan</source>
        <translation>biểu đồ thác nước: từ phương án này sang phương án kia</translation>
    </message>
    <message>
        <source>bars: what each lever saves</source>
        <translation>thanh: mỗi biện pháp giảm được bao nhiêu</translation>
    </message>
    <message>
        <source>dots: the same plan on every grid</source>
        <translation>chấm: cùng phương án trên mọi lưới điện</translation>
    </message>
    <message>
        <source>curve: accuracy and emissions</source>
        <translation>đường: độ chính xác và lượng khí thải</translation>
    </message>
    <message>
        <source>bars: what a measurement would tell</source>
        <translation>thanh: một phép đo cho biết thêm bao nhiêu</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Now: %1</source>
        <translation>Hiện tại: %1</translation>
    </message>
    <message>
        <source>Arrow keys, Home and End step through what is drawn; each is read out with its value.</source>
        <translation>Phím mũi tên, Home và End đi qua từng phần của hình; mỗi phần được đọc kèm giá trị.</translation>
    </message>
    <message>
        <source>Enter explains it; T shows the table; Ctrl+C copies the picture.</source>
        <translation>Enter giải thích; T hiện bảng; Ctrl+C sao chép hình.</translation>
    </message>
    <message>
        <source>Arrow keys move by a twentieth, with Shift by a hundredth; Page Up and Page Down by a tenth; Home and End to the ends.</source>
        <translation>Phím mũi tên dời một phần hai mươi, kèm Shift một phần trăm; Page Up và Page Down một phần mười; Home và End tới hai đầu.</translation>
    </message>
    <message>
        <source>One drag or one run of keys is one step to undo.</source>
        <translation>Mỗi lần kéo hoặc một loạt phím là một bước hoàn tác.</translation>
    </message>
    <message>
        <source>Write a number, also as 1.2M, 24*365, 300 to 700 or 500 ±20%, with or without a unit; what was understood is shown below.</source>
        <translation>Viết một số, cũng có thể là 1,2 triệu, 24*365, 300 đến 700 hoặc 500 ±20%, có hoặc không có đơn vị; cách hiểu hiện ngay bên dưới.</translation>
    </message>
    <message>
        <source>Enter takes it; Escape puts back what was there; Up and Down step.</source>
        <translation>Enter nhận giá trị; Escape trả lại giá trị cũ; phím lên và xuống tăng giảm từng bước.</translation>
    </message>
    <message>
        <source>Space or Enter opens the list; typing searches in it.</source>
        <translation>Phím cách hoặc Enter mở danh sách; gõ để tìm.</translation>
    </message>
    <message>
        <source>Left and Right go from tab to tab.</source>
        <translation>Phím trái và phải chuyển giữa các thẻ.</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell; Enter leads to what the row is about; Ctrl+C copies.</source>
        <translation>Phím mũi tên đi từng ô; Enter dẫn tới nội dung của hàng; Ctrl+C sao chép.</translation>
    </message>
    <message>
        <source>Arrow keys and Page Down scroll; Tab goes from link to link.</source>
        <translation>Phím mũi tên và Page Down cuộn; Tab đi qua từng liên kết.</translation>
    </message>
    <message>
        <source>Space switches it on and off.</source>
        <translation>Phím cách bật và tắt.</translation>
    </message>
    <message>
        <source>Space or Enter presses it.</source>
        <translation>Phím cách hoặc Enter để bấm.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>This place: %1</source>
        <extracomment>heading: the part of the window one is in, such as &quot;Results&quot;</extracomment>
        <translation>Phần này: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>Enter explains it; Ctrl+C copies the picture.</source>
        <translation>Enter giải thích; Ctrl+C sao chép hình.</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, input, result, row of the data or study. Ctrl+/ lists all shortcuts. F6 goes to the next part of the window. Ctrl+I explains the number that has the keyboard.</source>
        <translation>Ctrl+K tìm mọi lệnh, đầu vào, kết quả, dòng dữ liệu hoặc nghiên cứu. Ctrl+/ liệt kê mọi phím tắt. F6 sang phần kế tiếp của cửa sổ. Ctrl+I giải thích con số đang chọn.</translation>
    </message>
</context>
<context>
    <name>InputRole</name>
    <message>
        <source>Decisions</source>
        <extracomment>inputs that are chosen: how much, on what, where</extracomment>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Giả định</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>no range</source>
        <translation>không có khoảng</translation>
    </message>
    <message>
        <source>range: %1</source>
        <translation>khoảng: %1</translation>
    </message>
    <message>
        <source>range: %1 to %2</source>
        <extracomment>A range of which an end is negative, so that a dash would confuse</extracomment>
        <translation>khoảng: %1 đến %2</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>shape of a distribution</comment>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>lognormal</source>
        <comment>shape of a distribution</comment>
        <translation>loga chuẩn</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>shape of a distribution</comment>
        <translation>đều</translation>
    </message>
    <message>
        <source>triangular</source>
        <comment>shape of a distribution</comment>
        <translation>tam giác</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>shape of a distribution</comment>
        <translation>chuẩn</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>quality of a value</comment>
        <translation>đo được</translation>
    </message>
    <message>
        <source>published</source>
        <comment>quality of a value</comment>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>quality of a value</comment>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>quality of a value</comment>
        <translation>giả định</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Write amounts between %1 and %2.</source>
        <translation>Hãy ghi lượng từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Every draw has this value.</source>
        <translation>Mọi lần lấy mẫu đều cho giá trị này.</translation>
    </message>
    <message>
        <source>Half of all draws lie below %1, 9 of 10 between %2 and %3.</source>
        <translation>Một nửa số lần lấy mẫu nằm dưới %1, 9 trên 10 lần nằm giữa %2 và %3.</translation>
    </message>
    <message>
        <source>Usually up to %1.</source>
        <extracomment>%1 an amount with its unit</extracomment>
        <translation>Thường đến %1.</translation>
    </message>
    <message>
        <source>Usually from %1 to %2.</source>
        <extracomment>%1 and %2 amounts with their units</extracomment>
        <translation>Thường từ %1 đến %2.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <extracomment>%1 and %2 amounts with their units</extracomment>
        <translation>Giá trị có thể từ %1 đến %2.</translation>
    </message>
    <message>
        <source>It can be at most %1.</source>
        <translation>Giá trị lớn nhất có thể là %1.</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>The total is not known.</source>
        <translation>Chưa biết tổng.</translation>
    </message>
    <message>
        <source>The data have no grid “%1”.</source>
        <translation>Dữ liệu không có lưới điện “%1”.</translation>
    </message>
    <message>
        <source>The total would no longer be known.</source>
        <translation>Tổng sẽ không còn biết được.</translation>
    </message>
    <message>
        <source>Choose the input that is measured.</source>
        <translation>Hãy chọn đại lượng được đo.</translation>
    </message>
    <message>
        <source>The grid “%1” counts emissions within another boundary than this study.</source>
        <translation>Lưới điện “%1” tính phát thải theo ranh giới khác với nghiên cứu này.</translation>
    </message>
    <message>
        <source>Nothing that it is about runs on a grid that can be chosen.</source>
        <translation>Không có hoạt động nào liên quan chạy trên lưới điện có thể chọn.</translation>
    </message>
    <message>
        <source>It runs on this grid already.</source>
        <translation>Nó đã chạy trên lưới điện này.</translation>
    </message>
    <message>
        <source>“%1” is a multiple of what would be left out. State its work by itself first.</source>
        <translation>“%1” là bội số của phần sẽ bị bỏ. Trước hết hãy nêu riêng khối lượng công việc của nó.</translation>
    </message>
    <message>
        <source>The plan makes no model of its own.</source>
        <translation>Phương án không tự tạo mô hình nào.</translation>
    </message>
    <message>
        <source>Nothing would be left of the plan.</source>
        <translation>Phương án sẽ không còn lại gì.</translation>
    </message>
    <message>
        <source>The plan trains nothing from scratch, or how much work its training is is not known.</source>
        <translation>Phương án không đào tạo gì từ đầu, hoặc chưa biết khối lượng đào tạo.</translation>
    </message>
    <message>
        <source>The plan makes no model that could be shared, or how much work that is is not known.</source>
        <translation>Phương án không tạo mô hình nào để dùng chung, hoặc chưa biết khối lượng công việc đó.</translation>
    </message>
    <message>
        <source>The plan has no use that could become less, or how much it is used is not known.</source>
        <translation>Phương án không có phần sử dụng nào để giảm, hoặc chưa biết mức sử dụng.</translation>
    </message>
    <message>
        <source>The plan serves nothing whose energy could become less, or that energy is not known.</source>
        <translation>Phương án không phục vụ gì để giảm điện năng, hoặc chưa biết điện năng đó.</translation>
    </message>
    <message>
        <source>The plan counts no hardware that this would change.</source>
        <translation>Phương án không tính phần cứng nào mà việc này thay đổi.</translation>
    </message>
    <message>
        <source>The data have no such grid within the boundary of this study.</source>
        <translation>Dữ liệu không có lưới điện như vậy trong ranh giới của nghiên cứu này.</translation>
    </message>
    <message>
        <source>A request of “%1” is no task for a tiny model: it takes too much energy now, or how much it takes is not known.</source>
        <translation>Một yêu cầu của “%1” không phải việc cho mô hình tí hon: hiện nó tốn quá nhiều điện năng, hoặc chưa biết tốn bao nhiêu.</translation>
    </message>
    <message>
        <source>The requests of “%1” grow by the month, and a number of devices does not.</source>
        <translation>Số yêu cầu của “%1” tăng theo tháng, còn số thiết bị thì không.</translation>
    </message>
    <message>
        <source>The plan serves no known number of requests that could be answered on devices.</source>
        <translation>Phương án không có số yêu cầu đã biết nào có thể trả lời trên thiết bị.</translation>
    </message>
    <message>
        <source>Another lever stands in for this one already.</source>
        <translation>Một biện pháp khác đã thay cho biện pháp này.</translation>
    </message>
    <message>
        <source>“%1” is no input of this plan.</source>
        <translation>“%1” không phải đại lượng đầu vào của phương án này.</translation>
    </message>
    <message>
        <source>This input has no range that a measurement could narrow.</source>
        <translation>Đại lượng này không có khoảng để phép đo thu hẹp.</translation>
    </message>
    <message>
        <source>Use an existing model</source>
        <translation>Dùng mô hình có sẵn</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>Compute with less energy</source>
        <translation>Tính toán tốn ít điện hơn</translation>
    </message>
    <message>
        <source>A large model only where it brings value</source>
        <translation>Chỉ dùng mô hình lớn khi nó đem lại giá trị</translation>
    </message>
    <message>
        <source>Use it only where it is needed</source>
        <translation>Chỉ dùng khi thật sự cần</translation>
    </message>
    <message>
        <source>Choose the grid</source>
        <translation>Chọn lưới điện</translation>
    </message>
    <message>
        <source>Reuse models and hardware</source>
        <translation>Dùng lại mô hình và phần cứng</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>This lever says nothing of quality.</source>
        <translation>Biện pháp này không nói gì về chất lượng.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>In a study file: %1</source>
        <translation>Trong tệp nghiên cứu: %1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Đầu vào</translation>
    </message>
</context>
<context>
    <name>LocalName</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of the interface, whatever the format of its numbers: en, vi</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>--card %1: there is no such card. There are: %2</source>
        <translation>--card %1: không có thẻ này. Các thẻ hiện có: %2</translation>
    </message>
    <message>
        <source>--explain %1: there is no such number. Totals are: %2</source>
        <translation>--explain %1: không có số này. Các tổng: %2</translation>
    </message>
</context>
<context>
    <name>Omission</name>
    <message>
        <source>“%1”: %2 is incomplete, because “%3” is not known. State it, or choose a preset that knows it.</source>
        <extracomment>%1 an activity, %2 a quantity such as &quot;Water&quot;, %3 an input such as &quot;Grid intensity&quot;</extracomment>
        <translation>“%1”: %2 chưa đầy đủ, vì chưa biết “%3”. Hãy nêu giá trị đó, hoặc chọn một mẫu có sẵn đã có giá trị.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not known, because only emissions are stated.</source>
        <translation>“%1”: chưa biết %2, vì chỉ nêu lượng khí thải.</translation>
    </message>
    <message>
        <source>“%1”: %2 is left out on purpose.</source>
        <translation>“%1”: chủ ý không tính %2.</translation>
    </message>
</context>
<context>
    <name>PaperReport</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a page: %1 its number, %2 how many there are</extracomment>
        <translation>Trang %1 / %2</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Experimentation</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>Hardware manufacture</source>
        <translation>Sản xuất phần cứng</translation>
    </message>
    <message>
        <source>Other infrastructure</source>
        <translation>Hạ tầng khác</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Build</source>
        <extracomment>A part of the window: describing an AI system.</extracomment>
        <translation>&amp;Xây dựng</translation>
    </message>
    <message>
        <source>Re&amp;sults</source>
        <extracomment>A part of the window: what comes out.</extracomment>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <extracomment>A part of the window: methods, data and sources.</extracomment>
        <translation>&amp;Thư viện</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>A part of the window: plans side by side.</extracomment>
        <translation>S&amp;o sánh</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <extracomment>A part of the window: where one begins.</extracomment>
        <translation>&amp;Trang chủ</translation>
    </message>
    <message>
        <source>What can I do here? Ready studies, templates, your own files and the tour.</source>
        <translation>Có thể làm gì ở đây? Nghiên cứu có sẵn, mẫu, tệp của riêng mình và hướng dẫn từng bước.</translation>
    </message>
    <message>
        <source>What system am I describing? Each card is an activity of its life; what it causes is at the right.</source>
        <translation>Đang mô tả hệ thống nào? Mỗi thẻ là một hoạt động trong vòng đời; kết quả nằm bên phải.</translation>
    </message>
    <message>
        <source>What comes out, how sure is it, and why? Each card answers one question about the plan.</source>
        <translation>Kết quả là gì, chắc đến đâu và vì sao? Mỗi thẻ trả lời một câu hỏi về phương án.</translation>
    </message>
    <message>
        <source>Which plan emits less, from when on, and how sure is that?</source>
        <translation>Phương án nào phát thải ít hơn, từ khi nào, chắc đến đâu?</translation>
    </message>
    <message>
        <source>Where do the numbers come from? Methods, data and sources.</source>
        <translation>Các con số từ đâu mà có? Phương pháp, dữ liệu và nguồn.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>Plan %1</source>
        <extracomment>%1 is a letter: B for the second plan of a study</extracomment>
        <translation>Phương án %1</translation>
    </message>
    <message>
        <source>new plan “%1”</source>
        <translation>thêm phương án “%1”</translation>
    </message>
    <message>
        <source>duplicate of plan “%1”</source>
        <translation>nhân bản phương án “%1”</translation>
    </message>
    <message>
        <source>removal of plan “%1”</source>
        <translation>xóa phương án “%1”</translation>
    </message>
    <message>
        <source>move of plan “%1”</source>
        <translation>di chuyển phương án “%1”</translation>
    </message>
    <message>
        <source>renaming of plan “%1”</source>
        <translation>đổi tên phương án “%1”</translation>
    </message>
    <message>
        <source>“%1” as the baseline</source>
        <translation>“%1” làm phương án cơ sở</translation>
    </message>
    <message>
        <source>following of plan “%1”</source>
        <translation>cho phương án “%1” theo cơ sở</translation>
    </message>
    <message>
        <source>detaching of plan “%1”</source>
        <translation>tách phương án “%1”</translation>
    </message>
    <message>
        <source>reset of plan “%1”</source>
        <translation>đặt lại phương án “%1”</translation>
    </message>
    <message>
        <source>The clipboard holds no text; copy a plan first.</source>
        <translation>Bộ nhớ tạm không có văn bản; trước hết hãy sao chép một phương án.</translation>
    </message>
    <message>
        <source>The clipboard holds no plan that can be read: %1</source>
        <translation>Bộ nhớ tạm không có phương án đọc được: %1</translation>
    </message>
    <message>
        <source>The plan has prices in another currency than this study; let both name the same one first.</source>
        <translation>Giá trong phương án dùng đơn vị tiền khác với nghiên cứu này; trước hết hãy cho cả hai dùng cùng một đơn vị tiền.</translation>
    </message>
    <message>
        <source>This study has as many plans as stand side by side; remove one first.</source>
        <translation>Nghiên cứu này đã có đủ số phương án có thể đặt cạnh nhau; hãy xóa bớt một phương án.</translation>
    </message>
    <message>
        <source>pasting of plan “%1”</source>
        <translation>dán phương án “%1”</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” có thay đổi chưa lưu.</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>Lưu trước khi tiếp tục?</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Tệp đã thay đổi</translation>
    </message>
    <message>
        <source>“%1” has been changed by somebody else since it was opened.</source>
        <translation>“%1” đã bị người khác thay đổi từ khi mở.</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>Nếu lưu, các thay đổi đó sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>Bỏ phần chưa lưu</translation>
    </message>
    <message>
        <source>The unsaved work on “%1” is deleted for good.</source>
        <translation>Phần chưa lưu của “%1” sẽ bị xóa hẳn.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 trillion</source>
        <translation>%1 nghìn tỷ</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 tỷ</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 triệu</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <translation>%1 nghìn</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>không phải là số</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of which an end is negative, so that a dash would confuse</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>“%1” is not a number as files hold it: write a point before the decimals and nothing between groups of digits, as in 1234.5.</source>
        <translation>“%1” không phải là số theo cách ghi trong tệp: hãy viết dấu chấm trước phần thập phân và không ngăn nhóm chữ số, như 1234.5.</translation>
    </message>
    <message>
        <source>The separators in “%1” do not fit together: write the number without separators between groups of digits.</source>
        <translation>Các dấu ngăn trong “%1” không khớp nhau: hãy viết số không có dấu ngăn nhóm chữ số.</translation>
    </message>
    <message>
        <source>There are too many signs before a number.</source>
        <translation>Có quá nhiều dấu trước một số.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Các dấu ngoặc lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Thiếu một dấu đóng ngoặc.</translation>
    </message>
    <message>
        <source>A number is missing at the end.</source>
        <translation>Thiếu một số ở cuối.</translation>
    </message>
    <message>
        <source>There is no number at “%1”.</source>
        <translation>Không có số ở “%1”.</translation>
    </message>
    <message>
        <source>The number “%1” is too large or too small.</source>
        <translation>Số “%1” quá lớn hoặc quá nhỏ.</translation>
    </message>
    <message>
        <source>The result of the calculation is not a number.</source>
        <translation>Kết quả phép tính không phải là số.</translation>
    </message>
    <message>
        <source>A range has two ends, as in “300 to 700”.</source>
        <translation>Một khoảng có hai đầu, như “300 đến 700”.</translation>
    </message>
    <message>
        <source>The amount is too large or too small.</source>
        <translation>Lượng này quá lớn hoặc quá nhỏ.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>= %1 to %2</source>
        <translation>= %1 đến %2</translation>
    </message>
    <message>
        <source>= %1 (%2 to %3)</source>
        <translation>= %1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>The low end of a range comes first, as in “300 to 700”; to subtract, write “(700-300)”.</source>
        <translation>Đầu thấp của khoảng đứng trước, như “300 đến 700”; muốn trừ, hãy viết “(700-300)”.</translation>
    </message>
    <message>
        <source>What follows “±” cannot be negative.</source>
        <translation>Số sau “±” không thể âm.</translation>
    </message>
    <message>
        <source>A percentage of a percentage can be read two ways: write both ends, as in “45% to 55%”.</source>
        <translation>Phần trăm của phần trăm có hai cách hiểu: hãy viết cả hai đầu, như “45% đến 55%”.</translation>
    </message>
    <message>
        <source>The text is too long to be a number.</source>
        <translation>Nội dung quá dài để là một số.</translation>
    </message>
    <message>
        <source>Write a number, as in “500”, “1.2M” or “300 to 700”.</source>
        <translation>Hãy viết một số, như “500”, “1.2M” hoặc “300 đến 700”.</translation>
    </message>
    <message>
        <source>The separators can be read two ways: write the numbers without separators between groups of digits.</source>
        <translation>Các dấu ngăn có hai cách hiểu: hãy viết số không có dấu ngăn nhóm chữ số.</translation>
    </message>
    <message>
        <source>Only one end of the range has a magnitude: write it at both.</source>
        <translation>Chỉ một đầu của khoảng có bậc (nghìn, triệu…): hãy viết ở cả hai đầu.</translation>
    </message>
    <message>
        <source>“%1” cannot follow this number, which has no unit.</source>
        <translation>“%1” không thể đứng sau số này, vì số này không có đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is not a unit that fits here: use one of %2.</source>
        <translation>“%1” không phải là đơn vị hợp ở đây: hãy dùng một trong các đơn vị %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Tổng lượng</translation>
    </message>
    <message>
        <source>The plans side by side</source>
        <translation>Các phương án đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Những gì chưa tính đến</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The figures behind the picture</source>
        <translation>Số liệu của hình</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <extracomment>%1 the name of a plan</extracomment>
        <translation>Phương án “%1”</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>%1 names of inputs that a source is cited for</extracomment>
        <translation>Dành cho: %1</translation>
    </message>
    <message>
        <source>What this model does not tell you</source>
        <translation>Mô hình này không cho biết điều gì</translation>
    </message>
    <message>
        <source>It does not measure anything. Every figure follows from the inputs listed here, and is as good as they are.</source>
        <translation>Mô hình không đo gì cả. Mọi con số đều suy ra từ các đầu vào nêu ở đây, và chỉ tốt bằng chúng.</translation>
    </message>
    <message>
        <source>The ranges hold what is not known about the inputs. They do not hold what the model leaves out or describes too simply.</source>
        <translation>Các khoảng chứa những gì chưa biết về đầu vào. Chúng không chứa những gì mô hình bỏ qua hoặc mô tả quá đơn giản.</translation>
    </message>
    <message>
        <source>It does not say whether the system is worth its emissions, nor what it saves or causes elsewhere: only the emissions, energy and water of the system itself are counted.</source>
        <translation>Mô hình không nói hệ thống có đáng với lượng khí thải của nó hay không, cũng không nói nó giúp giảm hay gây ra gì ở nơi khác: chỉ tính khí thải, năng lượng và nước của chính hệ thống.</translation>
    </message>
    <message>
        <source>It does not foresee demand. How much the system is used is an input, and it is often the one that matters most.</source>
        <translation>Mô hình không dự báo nhu cầu. Hệ thống được dùng bao nhiêu là một đầu vào, và thường là đầu vào ảnh hưởng nhiều nhất.</translation>
    </message>
    <message>
        <source>Electricity is counted with the average of its grid. What one more server adds in a certain hour may be more or less than that.</source>
        <translation>Điện được tính theo mức trung bình của lưới điện. Thêm một máy chủ vào một giờ nào đó có thể làm tăng nhiều hơn hoặc ít hơn mức đó.</translation>
    </message>
    <message>
        <source>Figures for making hardware come from few published studies. They differ between makers and years by a factor of two and more.</source>
        <translation>Số liệu về sản xuất phần cứng đến từ ít nghiên cứu đã công bố. Giữa các hãng và các năm, chúng chênh nhau từ hai lần trở lên.</translation>
    </message>
    <message>
        <source>Water is counted in litres, wherever it is drawn; how scarce it is in that place is not said.</source>
        <translation>Nước được tính bằng lít, lấy ở đâu cũng vậy; mô hình không nói nước ở nơi đó khan hiếm đến mức nào.</translation>
    </message>
    <message>
        <source>Networks and the devices of users count only where the study has an activity for them. Staff, offices and buildings are not in it.</source>
        <translation>Mạng và thiết bị của người dùng chỉ được tính khi nghiên cứu có hoạt động dành cho chúng. Nhân sự, văn phòng và tòa nhà không được tính.</translation>
    </message>
    <message>
        <source>It does not compare the quality of the plans. Two plans with the same emissions may serve people very differently.</source>
        <translation>Mô hình không so sánh chất lượng của các phương án. Hai phương án phát thải như nhau có thể phục vụ con người rất khác nhau.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Program: Plume %1</source>
        <translation>Chương trình: Plume %1</translation>
    </message>
    <message>
        <source>Data version: %1</source>
        <translation>Phiên bản dữ liệu: %1</translation>
    </message>
    <message>
        <source>Draws: %1, seed %2</source>
        <translation>Số lần tính: %1, hạt giống %2</translation>
    </message>
    <message>
        <source>Central values alone, without draws</source>
        <translation>Chỉ giá trị trung tâm, không tính ngẫu nhiên</translation>
    </message>
    <message>
        <source>Plume %1, data version %2</source>
        <translation>Plume %1, dữ liệu phiên bản %2</translation>
    </message>
    <message>
        <source>The plans are compared over %1.</source>
        <translation>Các phương án được so sánh trong %1.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Do ai đặt</translation>
    </message>
    <message>
        <source>Source, quality</source>
        <translation>Nguồn, chất lượng</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>%1 is not stated; %2 is taken by default.</source>
        <extracomment>%1 an input, %2 its value</extracomment>
        <translation>%1 không được nêu; mặc định lấy %2.</translation>
    </message>
    <message>
        <source>%1 is not stated; %2 is taken by default (%3).</source>
        <extracomment>%1 an input, %2 its value, %3 a source</extracomment>
        <translation>%1 không được nêu; mặc định lấy %2 (%3).</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>the name of a table: what plans cause in all; %1 &quot;Emissions&quot;</extracomment>
        <translation>Hiện tại: %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>the name of a table: what plans have emitted month by month</extracomment>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>the name of a table: in how many runs one plan emits less</extracomment>
        <translation>Độ chắc chắn</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>the name of a table: inputs that are not the same in all plans</extracomment>
        <translation>Khác nhau ở đâu</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <extracomment>the name of a table: what a difference comes from</extracomment>
        <translation>Vì sao khác nhau</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>the name of a table, as those that follow</extracomment>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Inference share</source>
        <translation>Tỷ trọng của suy luận</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Chắc đến đâu</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Ảnh hưởng nhiều nhất</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Từng tháng</translation>
    </message>
    <message>
        <source>Familiar things</source>
        <translation>Những thứ quen thuộc</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>Bách phân vị 5</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>Bách phân vị 95</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <extracomment>the name of a table: %1 such as &quot;Shares&quot;, %2 the number of a plan</extracomment>
        <translation>%1, phương án %2</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Biện pháp</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>it is not an ordinary file</source>
        <translation>đó không phải là một tệp thông thường</translation>
    </message>
</context>
<context>
    <name>SeekText</name>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 does this as it is now: %2.</source>
        <translation>%1 hiện đã cho kết quả này: %2.</translation>
    </message>
    <message>
        <source>For inference to make up %1, %2 would have to be %3, %4 times as much as now.</source>
        <translation>Để suy luận chiếm %1, %2 phải là %3, bằng %4 lần hiện nay.</translation>
    </message>
    <message>
        <source>For inference to make up %1, %2 would have to be %3; now it is %4.</source>
        <translation>Để suy luận chiếm %1, %2 phải là %3; hiện là %4.</translation>
    </message>
    <message>
        <source>For %1 to come to %2, %3 would have to be %4, %5 times as much as now.</source>
        <translation>Để %1 bằng %2, %3 phải là %4, bằng %5 lần hiện nay.</translation>
    </message>
    <message>
        <source>For %1 to come to %2, %3 would have to be %4; now it is %5.</source>
        <translation>Để %1 bằng %2, %3 phải là %4; hiện là %5.</translation>
    </message>
    <message>
        <source>%1 can only be whole months: %2 give %3, %4 give %5.</source>
        <translation>%1 chỉ có thể là số tháng tròn: %2 cho %3, %4 cho %5.</translation>
    </message>
    <message>
        <source>No value of %1 does this: at %2 the result jumps from %3 to %4.</source>
        <translation>Không giá trị nào của %1 cho kết quả này: tại %2, kết quả nhảy từ %3 sang %4.</translation>
    </message>
    <message>
        <source>just less than %1</source>
        <translation>gần %1 nhưng chưa tới</translation>
    </message>
    <message>
        <source>just more than %1</source>
        <translation>hơn %1 một chút</translation>
    </message>
    <message>
        <source>No value of %1 between %2 and %3 does this; the closest, %4, gives %5.</source>
        <translation>Không giá trị nào của %1 từ %2 đến %3 cho kết quả này; giá trị gần nhất, %4, cho %5.</translation>
    </message>
    <message>
        <source>That is within its known range, %1.</source>
        <translation>Giá trị này nằm trong khoảng đã biết, %1.</translation>
    </message>
    <message>
        <source>Its range is not known; the value is a usual one.</source>
        <translation>Chưa biết khoảng giá trị; đây là một giá trị thường gặp.</translation>
    </message>
    <message>
        <source>That is outside its known range, %1.</source>
        <translation>Giá trị này nằm ngoài khoảng đã biết, %1.</translation>
    </message>
    <message>
        <source>Its range is not known; the value is far from usual ones.</source>
        <translation>Chưa biết khoảng giá trị; giá trị này khác xa mức thường gặp.</translation>
    </message>
    <message>
        <source>That is far outside its known range, %1.</source>
        <translation>Giá trị này nằm rất xa khoảng đã biết, %1.</translation>
    </message>
    <message>
        <source>No value does this</source>
        <translation>Không giá trị nào</translation>
    </message>
    <message>
        <source>Yes, known range %1</source>
        <translation>Có, khoảng đã biết %1</translation>
    </message>
    <message>
        <source>Range not known, a usual value</source>
        <translation>Chưa biết khoảng, giá trị thường gặp</translation>
    </message>
    <message>
        <source>No, known range %1</source>
        <translation>Không, khoảng đã biết %1</translation>
    </message>
    <message>
        <source>Range not known, an unusual value</source>
        <translation>Chưa biết khoảng, giá trị bất thường</translation>
    </message>
    <message>
        <source>No, by far: known range %1</source>
        <translation>Không, rất xa: khoảng đã biết %1</translation>
    </message>
    <message>
        <source>none; closest %1</source>
        <translation>không có; gần nhất %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an activity, %2 one of its results: &quot;Chat: Energy&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 an input, %2 an activity, both in quotation marks</extracomment>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>%1 has no bearing on this.</source>
        <translation>%1 không ảnh hưởng đến kết quả này.</translation>
    </message>
    <message>
        <source>Other values do this too; this is the nearest.</source>
        <translation>Các giá trị khác cũng cho kết quả này; đây là giá trị gần nhất.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>Giá trị cần có</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Believable?</source>
        <translation>Có đáng tin?</translation>
    </message>
</context>
<context>
    <name>SeverityText</name>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Rows: %1</source>
        <extracomment>ids of rows of data sets</extracomment>
        <translation>Dòng: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Dành cho: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The language: en or vi.</source>
        <translation>Ngôn ngữ: en hoặc vi.</translation>
    </message>
    <message>
        <source>Open a study file, or an example by its name.</source>
        <translation>Mở một tệp nghiên cứu, hoặc một ví dụ theo tên.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file (PNG) and end.</source>
        <translation>Ghi ảnh cửa sổ ra tệp (PNG) rồi kết thúc.</translation>
    </message>
    <message>
        <source>The size of the window, such as 1280x800.</source>
        <translation>Kích thước cửa sổ, như 1280x800.</translation>
    </message>
    <message>
        <source>Show every input.</source>
        <translation>Hiện mọi đầu vào.</translation>
    </message>
    <message>
        <source>Open the card of this activity, counted from 1.</source>
        <translation>Mở thẻ của hoạt động này, đếm từ 1.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Hiện hướng dẫn này.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Phiên bản.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. %3</source>
        <translation>“%1” không phải là giá trị cho --%2. %3</translation>
    </message>
    <message>
        <source>Plume shows what an AI system emits over its whole life.</source>
        <translation>Plume cho thấy lượng khí thải của một hệ thống AI trong cả vòng đời.</translation>
    </message>
    <message>
        <source>The study to open.</source>
        <translation>Nghiên cứu cần mở.</translation>
    </message>
    <message>
        <source>Explain the number at this address, such as /plans/0/totals/emissions.</source>
        <translation>Giải thích con số ở địa chỉ này, chẳng hạn /plans/0/totals/emissions.</translation>
    </message>
    <message>
        <source>Write a report on the study to a file (.pdf, .html or .xlsx) and end.</source>
        <translation>Ghi báo cáo về nghiên cứu vào tệp (.pdf, .html hoặc .xlsx) rồi kết thúc.</translation>
    </message>
    <message>
        <source>The paper of a report: a4 or letter.</source>
        <translation>Khổ giấy của báo cáo: a4 hoặc letter.</translation>
    </message>
    <message>
        <source>Over how many months a report compares plans: 1 to 120.</source>
        <translation>Báo cáo so sánh các phương án trong bao nhiêu tháng: 1 đến 120.</translation>
    </message>
    <message>
        <source>How many draws a report has, from 2 on.</source>
        <translation>Báo cáo có bao nhiêu lần tính, từ 2 trở lên.</translation>
    </message>
    <message>
        <source>Where the draws of a report begin.</source>
        <translation>Các lần tính của báo cáo bắt đầu từ đâu.</translation>
    </message>
    <message>
        <source>The place to show first: home, build, results, compare or library.</source>
        <translation>Phần mở đầu tiên: home, build, results, compare hoặc library.</translation>
    </message>
    <message>
        <source>How large text is, in per cent: 100 to 200.</source>
        <translation>Cỡ chữ, tính bằng phần trăm: 100 đến 200.</translation>
    </message>
    <message>
        <source>Larger text and thicker lines, for a projector.</source>
        <translation>Chữ lớn hơn và nét dày hơn, cho máy chiếu.</translation>
    </message>
    <message>
        <source>Show changes step by step, without motion.</source>
        <translation>Hiện thay đổi theo từng bước, không chuyển động.</translation>
    </message>
    <message>
        <source>Show results as: emissions, energy or water.</source>
        <translation>Hiện kết quả theo: emissions (khí thải), energy (năng lượng) hoặc water (nước).</translation>
    </message>
    <message>
        <source>The theme: light, dark, hc-light, hc-dark, or system: as the desktop.</source>
        <translation>Giao diện: light, dark, hc-light, hc-dark hoặc system: theo hệ thống.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Data work</source>
        <translation>Xử lý dữ liệu</translation>
    </message>
    <message>
        <source>Experimentation</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Tinh chỉnh</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>Edge devices</source>
        <translation>Thiết bị biên</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Cuối vòng đời</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>Năng lượng đo được</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Thời gian thiết bị</translation>
    </message>
    <message>
        <source>Computation (FLOP)</source>
        <translation>Lượng tính toán (FLOP)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Lượt yêu cầu</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fleet of devices</source>
        <translation>Nhóm thiết bị</translation>
    </message>
    <message>
        <source>Multiple of another activity</source>
        <translation>Bội số của một hoạt động khác</translation>
    </message>
    <message>
        <source>Stated emissions</source>
        <translation>Lượng khí thải đã nêu</translation>
    </message>
    <message>
        <source>Chip alone</source>
        <translation>Riêng chip</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Whole facility</source>
        <translation>Toàn bộ cơ sở</translation>
    </message>
    <message>
        <source>Share of lifetime</source>
        <translation>Phần của tuổi thọ</translation>
    </message>
    <message>
        <source>Per device-hour</source>
        <translation>Theo giờ thiết bị</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>Trên mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Stated amount</source>
        <translation>Lượng đã nêu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không tính</translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message>
        <source>The file is empty; a study in braces { } was expected.</source>
        <translation>Tệp trống; cần có một nghiên cứu trong ngoặc nhọn { }.</translation>
    </message>
    <message>
        <source>Line %1, column %2: these bytes are no UTF-8 text; save the file as UTF-8.</source>
        <translation>Dòng %1, cột %2: các byte này không phải văn bản UTF-8; hãy lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a text ends without its closing quotation mark (&quot;).</source>
        <translation>Dòng %1, cột %2: một chuỗi văn bản thiếu dấu ngoặc kép đóng (&quot;).</translation>
    </message>
    <message>
        <source>Line %1, column %2: a text holds a line break or another control character; write a line break as \n.</source>
        <translation>Dòng %1, cột %2: chuỗi văn bản có dấu xuống dòng hoặc ký tự điều khiển khác; hãy viết dấu xuống dòng là \n.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a backslash in a text must be followed by one of &quot; \ / b f n r t, or by u and four hexadecimal digits.</source>
        <translation>Dòng %1, cột %2: sau dấu gạch chéo ngược trong chuỗi văn bản phải là một trong các ký tự &quot; \ / b f n r t, hoặc u và bốn chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is not finite; numbers up to 1e308 were expected.</source>
        <translation>Dòng %1, cột %2: số này không hữu hạn; cần một số không quá 1e308.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a digit was expected in this number.</source>
        <translation>Dòng %1, cột %2: số này thiếu một chữ số.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a key in quotation marks was expected here.</source>
        <translation>Dòng %1, cột %2: ở đây cần một khóa trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a colon (:) was expected after the key.</source>
        <translation>Dòng %1, cột %2: sau khóa cần dấu hai chấm (:).</translation>
    </message>
    <message>
        <source>Line %1, column %2: a comma or a closing brace (}) was expected here.</source>
        <translation>Dòng %1, cột %2: ở đây cần dấu phẩy hoặc dấu đóng ngoặc nhọn (}).</translation>
    </message>
    <message>
        <source>Line %1, column %2: a comma or a closing bracket (]) was expected here.</source>
        <translation>Dòng %1, cột %2: ở đây cần dấu phẩy hoặc dấu đóng ngoặc vuông (]).</translation>
    </message>
    <message>
        <source>Line %1, column %2: the study is complete before this; the end of the file was expected.</source>
        <translation>Dòng %1, cột %2: nghiên cứu đã kết thúc trước chỗ này; ở đây phải là cuối tệp.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value was expected here: a text in quotation marks, a number, an object or a list.</source>
        <translation>Dòng %1, cột %2: ở đây cần một giá trị: văn bản trong dấu ngoặc kép, số, đối tượng hoặc danh sách.</translation>
    </message>
    <message>
        <source>Line %1, column %2: braces and brackets are nested deeper than a study needs; at most %3 levels are read.</source>
        <translation>Dòng %1, cột %2: các dấu ngoặc lồng nhau sâu hơn mức một nghiên cứu cần; chỉ đọc tối đa %3 mức.</translation>
    </message>
    <message>
        <source>The key “%1” stands more than once in the same object; leave only one of them.</source>
        <translation>Khóa “%1” xuất hiện nhiều lần trong cùng một đối tượng; hãy chỉ để lại một.</translation>
    </message>
    <message>
        <source>“%1” is no key that belongs here; these do: %2.</source>
        <translation>Khóa “%1” không thuộc chỗ này; các khóa hợp lệ là: %2.</translation>
    </message>
    <message>
        <source>“%1” is no key that belongs here; the nearest one is “%2”.</source>
        <translation>Khóa “%1” không thuộc chỗ này; khóa gần giống nhất là “%2”.</translation>
    </message>
    <message>
        <source>The key “%1” is missing here; add it.</source>
        <translation>Ở đây thiếu khóa “%1”; hãy thêm vào.</translation>
    </message>
    <message>
        <source>“%1” is not used with the method “%2”; leave it out, or choose another method.</source>
        <translation>“%1” không dùng với phương pháp “%2”; hãy bỏ đi hoặc chọn phương pháp khác.</translation>
    </message>
    <message>
        <source>“%1” must be %2, but %3 stands here.</source>
        <translation>“%1” phải là %2, nhưng ở đây lại là %3.</translation>
    </message>
    <message>
        <source>an object in braces { }</source>
        <translation>một đối tượng trong ngoặc nhọn { }</translation>
    </message>
    <message>
        <source>a list in brackets [ ]</source>
        <translation>một danh sách trong ngoặc vuông [ ]</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>một văn bản trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>một giá trị đúng/sai</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>a number, a text with a unit, or an object with “value” or “low” and “high”</source>
        <translation>một số, một văn bản có đơn vị, hoặc một đối tượng có “value” hoặc có “low” và “high”</translation>
    </message>
    <message>
        <source>a number, or a text with a number and a unit</source>
        <translation>một số, hoặc một văn bản gồm số và đơn vị</translation>
    </message>
    <message>
        <source>the text “excluded” or an object in braces { }</source>
        <translation>văn bản “excluded” hoặc một đối tượng trong ngoặc nhọn { }</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here: %2.</source>
        <translation>“%1” không thuộc các từ dùng được ở đây: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here: %2. The nearest one is “%3”.</source>
        <translation>“%1” không thuộc các từ dùng được ở đây: %2. Từ gần giống nhất là “%3”.</translation>
    </message>
    <message>
        <source>The catalogue has no row “%1” of this kind; leave it out, or look its id up.</source>
        <translation>Danh mục không có dòng “%1” thuộc loại này; hãy bỏ đi hoặc tra lại mã.</translation>
    </message>
    <message>
        <source>The catalogue has no row “%1” of this kind; the nearest one is “%2”.</source>
        <translation>Danh mục không có dòng “%1” thuộc loại này; dòng gần giống nhất là “%2”.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3, but %4 stands here.</source>
        <translation>“%1” phải là số nguyên từ %2 đến %3, nhưng ở đây lại là %4.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is %2 or more, but %3 stands here.</source>
        <translation>“%1” phải là số nguyên từ %2 trở lên, nhưng ở đây lại là %3.</translation>
    </message>
    <message>
        <source>“%1” is a range, but one amount belongs here; give the ends as “low” and “high”.</source>
        <translation>“%1” là một khoảng, nhưng ở đây cần một lượng; hãy ghi hai đầu bằng “low” và “high”.</translation>
    </message>
    <message>
        <source>“%1” is not a finite number here; give a finite one.</source>
        <translation>“%1” ở đây không phải là số hữu hạn; hãy cho một số hữu hạn.</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3, but %4 stands here.</source>
        <translation>“%1” phải từ %2 đến %3, nhưng ở đây lại là %4.</translation>
    </message>
    <message>
        <source>“%1” has no amount; give a “value”, or “low” and “high”.</source>
        <translation>“%1” không có lượng; hãy cho “value”, hoặc “low” và “high”.</translation>
    </message>
    <message>
        <source>The range of “%1” has one end only; give both “low” and “high”.</source>
        <translation>Khoảng của “%1” chỉ có một đầu; hãy cho cả “low” và “high”.</translation>
    </message>
    <message>
        <source>“%1” has a shape but no range; give “low” and “high”, or leave the shape out.</source>
        <translation>“%1” có dạng phân phối nhưng không có khoảng; hãy cho “low” và “high”, hoặc bỏ dạng phân phối.</translation>
    </message>
    <message>
        <source>The range of “%1” runs from %2 down to %3; exchange its ends.</source>
        <translation>Khoảng của “%1” đi từ %2 xuống %3; hãy đổi chỗ hai đầu.</translation>
    </message>
    <message>
        <source>The value of “%1”, %2, lies outside its range from %3 to %4; change one of them.</source>
        <translation>Giá trị của “%1”, %2, nằm ngoài khoảng từ %3 đến %4; hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>The lognormal range of “%1” begins at %2, but must lie above zero; choose another shape.</source>
        <translation>Khoảng loga chuẩn của “%1” bắt đầu từ %2, nhưng phải lớn hơn 0; hãy chọn dạng phân phối khác.</translation>
    </message>
    <message>
        <source>This is no study of Plume: the format must be “%1”, but “%2” stands here.</source>
        <translation>Đây không phải là nghiên cứu của Plume: định dạng phải là “%1”, nhưng ở đây lại là “%2”.</translation>
    </message>
    <message>
        <source>This study was written by a newer version of Plume (format %1); this one reads up to %2. Update Plume to open it.</source>
        <translation>Nghiên cứu này do phiên bản Plume mới hơn ghi (định dạng %1); phiên bản này chỉ đọc đến %2. Hãy cập nhật Plume để mở.</translation>
    </message>
    <message>
        <source>The study has no plan; it needs at least one.</source>
        <translation>Nghiên cứu chưa có phương án nào; cần ít nhất một.</translation>
    </message>
    <message>
        <source>The plan has %1 activities; at most %2 are computed. Join or leave out some.</source>
        <translation>Phương án có %1 hoạt động; chỉ tính được tối đa %2. Hãy gộp hoặc bỏ bớt.</translation>
    </message>
    <message>
        <source>Another activity of the plan is called “%1” too; give each a name of its own.</source>
        <translation>Phương án còn một hoạt động khác cũng tên “%1”; hãy đặt cho mỗi hoạt động một tên riêng.</translation>
    </message>
    <message>
        <source>No activity of the plan is called “%1”; name one that is there.</source>
        <translation>Phương án không có hoạt động nào tên “%1”; hãy chọn tên một hoạt động có sẵn.</translation>
    </message>
    <message>
        <source>No activity of the plan is called “%1”; the nearest one is “%2”.</source>
        <translation>Phương án không có hoạt động nào tên “%1”; tên gần giống nhất là “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a multiple of itself; name another activity of the plan.</source>
        <translation>“%1” là bội số của chính nó; hãy chọn một hoạt động khác của phương án.</translation>
    </message>
    <message>
        <source>These activities are multiples of each other in a circle: %1. Give one of them an energy of its own.</source>
        <translation>Các hoạt động này là bội số của nhau theo vòng tròn: %1. Hãy cho một hoạt động mức năng lượng riêng.</translation>
    </message>
    <message>
        <source>The activity starts in month %1, but the plan lasts %2 months; months count from 0.</source>
        <translation>Hoạt động bắt đầu ở tháng %1, nhưng phương án kéo dài %2 tháng; tháng đếm từ 0.</translation>
    </message>
    <message>
        <source>There are more faults than the %1 listed here; correct these and read it again.</source>
        <translation>Còn nhiều lỗi hơn %1 lỗi nêu ở đây; hãy sửa các lỗi này rồi đọc lại.</translation>
    </message>
    <message>
        <source>The study could not be read (%1); check that the file is there and may be read.</source>
        <translation>Không đọc được nghiên cứu (%1); hãy kiểm tra xem tệp có ở đó và có quyền đọc không.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; a study of more than %2 MiB is not read. Check that it is one.</source>
        <translation>Tệp có %1 MiB; nghiên cứu quá %2 MiB thì không đọc. Hãy kiểm tra xem đây có đúng là nghiên cứu không.</translation>
    </message>
    <message>
        <source>The study could not be saved (%1), and the file is as it was; save it in another folder.</source>
        <translation>Không lưu được nghiên cứu (%1), và tệp vẫn như cũ; hãy lưu vào thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a currency; a text of at most %2 characters without digits can, such as “USD”.</source>
        <translation>“%1” không thể là tên đơn vị tiền; tên cần là văn bản không quá %2 ký tự và không có chữ số, như “USD”.</translation>
    </message>
    <message>
        <source>The first plan is the baseline, which follows no other plan; leave this key out.</source>
        <translation>Phương án đầu tiên là phương án cơ sở, không theo phương án nào khác; hãy bỏ khóa này.</translation>
    </message>
    <message>
        <source>This is no unsaved work that Plume kept: its first line does not say which file it belongs to.</source>
        <translation>Đây không phải phần chưa lưu do Plume giữ: dòng đầu không cho biết nó thuộc tệp nào.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a zero byte stands here, which no text has; the file is damaged or something else.</source>
        <translation>Dòng %1, cột %2: ở đây có một byte 0, không văn bản nào có; tệp bị hỏng hoặc là một thứ khác.</translation>
    </message>
    <message>
        <source>From here on the file has more values than the %1 that are read; no study needs so many. Check that it is one.</source>
        <translation>Từ đây tệp có nhiều giá trị hơn mức %1 được đọc; không nghiên cứu nào cần nhiều đến vậy. Hãy kiểm tra xem đây có phải là nghiên cứu không.</translation>
    </message>
    <message>
        <source>Line 1, column 1: this text is not in UTF-8 but in UTF-16 or UTF-32; save the file as UTF-8.</source>
        <translation>Dòng 1, cột 1: văn bản này không ở dạng UTF-8 mà ở dạng UTF-16 hoặc UTF-32; hãy lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a version of the data; versions look like “2026.4”.</source>
        <translation>“%1” không thể là tên một phiên bản dữ liệu; phiên bản có dạng “2026.4”.</translation>
    </message>
    <message>
        <source>“%1” is empty; write what it is.</source>
        <translation>“%1” đang trống; hãy viết nó là gì.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be an id; use up to 60 letters without accents, digits, “-”, “.” and “_”.</source>
        <translation>“%1” không thể là mã; hãy dùng tối đa 60 chữ cái không dấu, chữ số, “-”, “.” và “_”.</translation>
    </message>
    <message>
        <source>Another row of your own is called “%1” too; give each an id of its own.</source>
        <translation>Một dòng tự thêm khác cũng có mã “%1”; hãy cho mỗi dòng một mã riêng.</translation>
    </message>
    <message>
        <source>There are %1 rows of your own here; at most %2 are read.</source>
        <translation>Ở đây có %1 dòng tự thêm; tối đa %2 dòng được đọc.</translation>
    </message>
    <message>
        <source>“%1” must be above zero and have a range; give a “low” and a “high” that differ.</source>
        <translation>“%1” phải lớn hơn 0 và có khoảng; hãy ghi “low” và “high” khác nhau.</translation>
    </message>
    <message>
        <source>Line %1, column %2: half of a character is missing here; \ud800 to \udbff and \udc00 to \udfff stand for one character together.</source>
        <translation>Dòng %1, cột %2: ở đây thiếu nửa ký tự; \ud800 đến \udbff và \udc00 đến \udfff cùng nhau mới thành một ký tự.</translation>
    </message>
    <message>
        <source>This number is too small to be told from zero; write 0, or at least 1e-307.</source>
        <translation>Số này quá nhỏ, không phân biệt được với 0; hãy ghi 0, hoặc ít nhất 1e-307.</translation>
    </message>
    <message>
        <source>The file must hold %1, but %2 stands here.</source>
        <translation>Tệp phải chứa %1, nhưng ở đây là %2.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2” must be %3, but %4 stands here.</source>
        <translation>Mục %1 của “%2” phải là %3, nhưng ở đây là %4.</translation>
    </message>
    <message>
        <source>The name of the study is empty; name a file, or “-” for standard input.</source>
        <translation>Tên nghiên cứu để trống; hãy ghi tên tệp, hoặc “-” cho đầu vào chuẩn.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hãng</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Mã nước</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Ranh giới tính</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Cơ sở tính</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Vị trí trong nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Intensity (g CO₂e/kWh)</source>
        <translation>Cường độ (g CO₂tđ/kWh)</translation>
    </message>
    <message>
        <source>Low (g CO₂e/kWh)</source>
        <translation>Thấp (g CO₂tđ/kWh)</translation>
    </message>
    <message>
        <source>High (g CO₂e/kWh)</source>
        <translation>Cao (g CO₂tđ/kWh)</translation>
    </message>
    <message>
        <source>Range of the intensity</source>
        <translation>Khoảng của cường độ</translation>
    </message>
    <message>
        <source>Water (L/kWh)</source>
        <translation>Nước (L/kWh)</translation>
    </message>
    <message>
        <source>Water, low (L/kWh)</source>
        <translation>Nước, thấp (L/kWh)</translation>
    </message>
    <message>
        <source>Water, high (L/kWh)</source>
        <translation>Nước, cao (L/kWh)</translation>
    </message>
    <message>
        <source>Source of the water</source>
        <translation>Nguồn của lượng nước</translation>
    </message>
    <message>
        <source>Rated power (W)</source>
        <translation>Công suất danh định (W)</translation>
    </message>
    <message>
        <source>Average power (W)</source>
        <translation>Công suất trung bình (W)</translation>
    </message>
    <message>
        <source>32-bit peak (TFLOP/s)</source>
        <translation>Đỉnh 32 bit (TFLOP/s)</translation>
    </message>
    <message>
        <source>16-bit peak (TFLOP/s)</source>
        <translation>Đỉnh 16 bit (TFLOP/s)</translation>
    </message>
    <message>
        <source>BF16 peak (TFLOP/s)</source>
        <translation>Đỉnh BF16 (TFLOP/s)</translation>
    </message>
    <message>
        <source>8-bit peak (TFLOP/s)</source>
        <translation>Đỉnh 8 bit (TFLOP/s)</translation>
    </message>
    <message>
        <source>Integer peak (TOP/s)</source>
        <translation>Đỉnh số nguyên (TOP/s)</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Bộ nhớ (GB)</translation>
    </message>
    <message>
        <source>Manufacture (kg CO₂e)</source>
        <translation>Sản xuất (kg CO₂tđ)</translation>
    </message>
    <message>
        <source>Low (kg CO₂e)</source>
        <translation>Thấp (kg CO₂tđ)</translation>
    </message>
    <message>
        <source>High (kg CO₂e)</source>
        <translation>Cao (kg CO₂tđ)</translation>
    </message>
    <message>
        <source>How manufacture is known</source>
        <translation>Cách biết phần sản xuất</translation>
    </message>
    <message>
        <source>Source of the manufacture</source>
        <translation>Nguồn của phần sản xuất</translation>
    </message>
    <message>
        <source>Quality of the manufacture</source>
        <translation>Chất lượng của phần sản xuất</translation>
    </message>
    <message>
        <source>Lifetime (years)</source>
        <translation>Tuổi thọ (năm)</translation>
    </message>
    <message>
        <source>Lifetime, low (years)</source>
        <translation>Tuổi thọ, thấp (năm)</translation>
    </message>
    <message>
        <source>Lifetime, high (years)</source>
        <translation>Tuổi thọ, cao (năm)</translation>
    </message>
    <message>
        <source>Usual server</source>
        <translation>Máy chủ thường dùng</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Host power (W per device)</source>
        <translation>Công suất máy chủ (W mỗi thiết bị)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Tham số hoạt động</translation>
    </message>
    <message>
        <source>Active parameters, low</source>
        <translation>Tham số hoạt động, thấp</translation>
    </message>
    <message>
        <source>Active parameters, high</source>
        <translation>Tham số hoạt động, cao</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Token đào tạo</translation>
    </message>
    <message>
        <source>Training (FLOP)</source>
        <translation>Đào tạo (FLOP)</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>Giờ thiết bị</translation>
    </message>
    <message>
        <source>Training energy (MWh)</source>
        <translation>Năng lượng đào tạo (MWh)</translation>
    </message>
    <message>
        <source>What the training energy covers</source>
        <translation>Phạm vi của năng lượng đào tạo</translation>
    </message>
    <message>
        <source>Training (t CO₂e)</source>
        <translation>Đào tạo (t CO₂tđ)</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Source of the compute</source>
        <translation>Nguồn của khối lượng tính toán</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Năng lượng (Wh)</translation>
    </message>
    <message>
        <source>Low (Wh)</source>
        <translation>Thấp (Wh)</translation>
    </message>
    <message>
        <source>High (Wh)</source>
        <translation>Cao (Wh)</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token vào</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token ra</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Tính bằng</translation>
    </message>
    <message>
        <source>Shown unless others are chosen</source>
        <translation>Hiện sẵn khi chưa chọn thứ khác</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>One of those that change</source>
        <translation>Thuộc nhóm thay đổi</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Factor, low</source>
        <translation>Hệ số, thấp</translation>
    </message>
    <message>
        <source>Factor, high</source>
        <translation>Hệ số, cao</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Users, low</source>
        <translation>Người dùng, thấp</translation>
    </message>
    <message>
        <source>Users, high</source>
        <translation>Người dùng, cao</translation>
    </message>
    <message>
        <source>Requests per device and day</source>
        <translation>Lượt yêu cầu mỗi thiết bị mỗi ngày</translation>
    </message>
    <message>
        <source>Requests per device and day, low</source>
        <translation>Lượt yêu cầu mỗi thiết bị mỗi ngày, thấp</translation>
    </message>
    <message>
        <source>Requests per device and day, high</source>
        <translation>Lượt yêu cầu mỗi thiết bị mỗi ngày, cao</translation>
    </message>
    <message>
        <source>Share of time at work</source>
        <translation>Tỷ lệ thời gian làm việc</translation>
    </message>
    <message>
        <source>Idle power (mW)</source>
        <translation>Công suất chờ (mW)</translation>
    </message>
    <message>
        <source>Most energy that a request may take (Wh)</source>
        <translation>Năng lượng tối đa mỗi lượt yêu cầu (Wh)</translation>
    </message>
    <message>
        <source>Points of quality given up, low</source>
        <translation>Điểm chất lượng mất đi, thấp</translation>
    </message>
    <message>
        <source>Points of quality given up, high</source>
        <translation>Điểm chất lượng mất đi, cao</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đại lượng đầu vào</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Dùng được cho</translation>
    </message>
    <message>
        <source>Low and high are</source>
        <translation>Thấp và cao là</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Cách lấy mẫu</translation>
    </message>
    <message>
        <source>One draw for</source>
        <translation>Một lần lấy mẫu cho</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>To be credited as</source>
        <translation>Ghi công</translation>
    </message>
    <message>
        <source>country</source>
        <translation>nước</translation>
    </message>
    <message>
        <source>part of a country</source>
        <translation>một phần của nước</translation>
    </message>
    <message>
        <source>graphics processor (GPU)</source>
        <translation>bộ xử lý đồ họa (GPU)</translation>
    </message>
    <message>
        <source>tensor processor (TPU)</source>
        <translation>bộ xử lý tensor (TPU)</translation>
    </message>
    <message>
        <source>AI processor (NPU)</source>
        <translation>bộ xử lý AI (NPU)</translation>
    </message>
    <message>
        <source>central processor (CPU)</source>
        <translation>bộ xử lý trung tâm (CPU)</translation>
    </message>
    <message>
        <source>system on a chip</source>
        <translation>hệ thống trên một chip</translation>
    </message>
    <message>
        <source>microcontroller</source>
        <translation>bộ vi điều khiển</translation>
    </message>
    <message>
        <source>whole device</source>
        <translation>cả thiết bị</translation>
    </message>
    <message>
        <source>leaves training out</source>
        <translation>bỏ phần đào tạo</translation>
    </message>
    <message>
        <source>fine-tunes in place of training</source>
        <translation>tinh chỉnh thay cho đào tạo</translation>
    </message>
    <message>
        <source>shares a model</source>
        <translation>dùng chung mô hình</translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation>dùng ít đi</translation>
    </message>
    <message>
        <source>moves to small devices</source>
        <translation>chuyển sang thiết bị nhỏ</translation>
    </message>
    <message>
        <source>takes less energy</source>
        <translation>tốn ít năng lượng hơn</translation>
    </message>
    <message>
        <source>moves to another grid</source>
        <translation>chuyển sang lưới điện khác</translation>
    </message>
    <message>
        <source>uses hardware longer</source>
        <translation>dùng phần cứng lâu hơn</translation>
    </message>
    <message>
        <source>counts less manufacture</source>
        <translation>tính ít phần sản xuất hơn</translation>
    </message>
    <message>
        <source>measures what is estimated</source>
        <translation>đo điều đang ước tính</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>board</source>
        <translation>bo mạch</translation>
    </message>
    <message>
        <source>module</source>
        <translation>mô-đun</translation>
    </message>
    <message>
        <source>whole system</source>
        <translation>cả hệ thống</translation>
    </message>
    <message>
        <source>times the value</source>
        <translation>nhân với giá trị</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>thay cho giá trị</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>seeing</source>
        <translation>thị giác máy</translation>
    </message>
    <message>
        <source>making images</source>
        <translation>tạo ảnh</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>several media</source>
        <translation>đa phương thức</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã lập trình</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>tiếng nói</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>bảng số liệu</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Đi lại</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Nhà ở</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Thực phẩm</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Cây xanh</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>khí thải</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>năng lượng</translation>
    </message>
    <message>
        <source>water</source>
        <translation>nước</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂tđ</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>whole life cycle</source>
        <translation>cả vòng đời</translation>
    </message>
    <message>
        <source>stack emissions only</source>
        <translation>chỉ khí thải tại ống khói</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>by a device like it</source>
        <translation>theo thiết bị tương tự</translation>
    </message>
    <message>
        <source>from the area of the chip</source>
        <translation>từ diện tích chip</translation>
    </message>
    <message>
        <source>from area of the chip and memory</source>
        <translation>từ diện tích chip và bộ nhớ</translation>
    </message>
    <message>
        <source>median of a data set</source>
        <translation>trung vị của một bộ dữ liệu</translation>
    </message>
    <message>
        <source>taken apart and weighed</source>
        <translation>tháo rời và cân</translation>
    </message>
    <message>
        <source>scaled from one taken apart</source>
        <translation>suy từ một thiết bị đã tháo rời</translation>
    </message>
    <message>
        <source>scaled from another</source>
        <translation>suy từ thiết bị khác</translation>
    </message>
    <message>
        <source>from a publication</source>
        <translation>từ một ấn phẩm</translation>
    </message>
    <message>
        <source>the maker&apos;s own report</source>
        <translation>báo cáo của hãng</translation>
    </message>
    <message>
        <source>derived from the maker&apos;s report</source>
        <translation>suy từ báo cáo của hãng</translation>
    </message>
    <message>
        <source>all activities</source>
        <translation>mọi hoạt động</translation>
    </message>
    <message>
        <source>the size of the model</source>
        <translation>kích thước mô hình</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>không có đơn vị</translation>
    </message>
    <message>
        <source>the 5th and 95th percentile</source>
        <translation>bách phân vị 5 và 95</translation>
    </message>
    <message>
        <source>the ends</source>
        <translation>hai đầu</translation>
    </message>
    <message>
        <source>the whole study</source>
        <translation>cả nghiên cứu</translation>
    </message>
    <message>
        <source>each activity</source>
        <translation>từng hoạt động</translation>
    </message>
    <message>
        <source>single facts, quoted</source>
        <translation>trích dẫn từng số liệu</translation>
    </message>
    <message>
        <source>public domain (US government)</source>
        <translation>phạm vi công cộng (chính phủ Hoa Kỳ)</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>mọi đại lượng đầu vào</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an input with its activity, and its plan</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Electricity grids</source>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>What a kilowatt hour emits and how much water it takes, by country and region, averaged over a year.</source>
        <translation>Một kWh điện thải ra bao nhiêu và tốn bao nhiêu nước, theo nước và khu vực, trung bình trong một năm.</translation>
    </message>
    <message>
        <source>Accelerators, processors, microcontrollers and phones: power, speed, and what making one emits.</source>
        <translation>Bộ tăng tốc, bộ vi xử lý, bộ vi điều khiển và điện thoại: công suất, tốc độ và lượng khí thải khi sản xuất một chiếc.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>What the machine around the devices adds: power of a host, and what making it emits without its devices.</source>
        <translation>Phần máy bao quanh thiết bị góp thêm: công suất của máy chủ và lượng khí thải khi sản xuất nó, không kể thiết bị.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Published models and what is known of how they were trained.</source>
        <translation>Các mô hình đã công bố và những gì đã biết về việc đào tạo chúng.</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Năng lượng mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Published energies of one request, with what each of them covers.</source>
        <translation>Năng lượng đã công bố của một lượt yêu cầu, kèm phạm vi của từng con số.</translation>
    </message>
    <message>
        <source>Familiar things</source>
        <translation>Những thứ quen thuộc</translation>
    </message>
    <message>
        <source>What results are compared with: things people know, each with its basis, year, source and range.</source>
        <translation>Những thứ đem ra so sánh: quen thuộc với mọi người, mỗi thứ có cơ sở tính, năm, nguồn và khoảng giá trị.</translation>
    </message>
    <message>
        <source>Ways to emit less</source>
        <translation>Cách phát thải ít hơn</translation>
    </message>
    <message>
        <source>What can be changed in a plan, and under which condition it is honest to count on it.</source>
        <translation>Những gì có thể thay đổi trong một phương án, và với điều kiện nào thì tính đến nó là trung thực.</translation>
    </message>
    <message>
        <source>Recommended ranges</source>
        <translation>Khoảng khuyến nghị</translation>
    </message>
    <message>
        <source>How far a value spreads where nobody published its range.</source>
        <translation>Giá trị phân tán đến đâu khi chưa ai công bố khoảng của nó.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Giá trị mặc định</translation>
    </message>
    <message>
        <source>What is taken where neither a study nor a row of the data says more.</source>
        <translation>Giá trị được dùng khi cả nghiên cứu lẫn dữ liệu đều không nói gì thêm.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The publications and data sets that everything rests on.</source>
        <translation>Các ấn phẩm và bộ dữ liệu làm nền cho mọi con số.</translation>
    </message>
    <message>
        <source>meets</source>
        <extracomment>the verdict on a published figure: ours is within the tolerance</extracomment>
        <translation>khớp</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>the verdict on a published figure: ours is not within the tolerance</extracomment>
        <translation>không khớp</translation>
    </message>
    <message>
        <source>the source disagrees with itself</source>
        <translation>nguồn tự mâu thuẫn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a study, and a quantity of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Tính được</translation>
    </message>
    <message>
        <source>Residual (%)</source>
        <translation>Chênh lệch (%)</translation>
    </message>
    <message>
        <source>Tolerance (%)</source>
        <translation>Dung sai (%)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Since version</source>
        <translation>Từ phiên bản</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Before, low</source>
        <translation>Trước, thấp</translation>
    </message>
    <message>
        <source>Before, high</source>
        <translation>Trước, cao</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>PUE, low</source>
        <translation>PUE, thấp</translation>
    </message>
    <message>
        <source>PUE, high</source>
        <translation>PUE, cao</translation>
    </message>
    <message>
        <source>Range of the PUE</source>
        <translation>Khoảng của PUE</translation>
    </message>
    <message>
        <source>Quality of the PUE</source>
        <translation>Chất lượng của PUE</translation>
    </message>
    <message>
        <source>Source of the PUE</source>
        <translation>Nguồn của PUE</translation>
    </message>
    <message>
        <source>Year of the PUE</source>
        <translation>Năm của PUE</translation>
    </message>
    <message>
        <source>Water on site, low (L/kWh)</source>
        <translation>Nước tại chỗ, thấp (L/kWh)</translation>
    </message>
    <message>
        <source>Water on site (L/kWh)</source>
        <translation>Nước tại chỗ (L/kWh)</translation>
    </message>
    <message>
        <source>Water on site, high (L/kWh)</source>
        <translation>Nước tại chỗ, cao (L/kWh)</translation>
    </message>
    <message>
        <source>Range of the water on site</source>
        <translation>Khoảng của nước tại chỗ</translation>
    </message>
    <message>
        <source>Quality of the water on site</source>
        <translation>Chất lượng của nước tại chỗ</translation>
    </message>
    <message>
        <source>Source of the water on site</source>
        <translation>Nguồn của nước tại chỗ</translation>
    </message>
    <message>
        <source>Carbon-free (%)</source>
        <translation>Không carbon (%)</translation>
    </message>
    <message>
        <source>Carbon-free share is</source>
        <translation>Tỷ lệ không carbon là</translation>
    </message>
    <message>
        <source>Provider&apos;s own intensity (g CO₂e/kWh)</source>
        <translation>Cường độ do nhà cung cấp nêu (g CO₂tđ/kWh)</translation>
    </message>
    <message>
        <source>Year of the provider&apos;s intensity</source>
        <translation>Năm của cường độ do nhà cung cấp nêu</translation>
    </message>
    <message>
        <source>Figure is</source>
        <translation>Con số là</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Công nghệ</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Làm mát</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bộ phận</translation>
    </message>
    <message>
        <source>Water consumed, low (L/kWh)</source>
        <translation>Nước tiêu thụ, thấp (L/kWh)</translation>
    </message>
    <message>
        <source>Water consumed (L/kWh)</source>
        <translation>Nước tiêu thụ (L/kWh)</translation>
    </message>
    <message>
        <source>Water consumed, high (L/kWh)</source>
        <translation>Nước tiêu thụ, cao (L/kWh)</translation>
    </message>
    <message>
        <source>Mix times medians (g CO₂e/kWh)</source>
        <translation>Cơ cấu nhân trung vị (g CO₂tđ/kWh)</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Tỷ lệ của</translation>
    </message>
    <message>
        <source>What is split</source>
        <translation>Cái được chia</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Chính xác là</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Phần khác</translation>
    </message>
    <message>
        <source>Usable as</source>
        <translation>Dùng được như</translation>
    </message>
    <message>
        <source>Coal (%)</source>
        <translation>Than (%)</translation>
    </message>
    <message>
        <source>Gas (%)</source>
        <translation>Khí (%)</translation>
    </message>
    <message>
        <source>Oil (%)</source>
        <translation>Dầu (%)</translation>
    </message>
    <message>
        <source>Nuclear (%)</source>
        <translation>Hạt nhân (%)</translation>
    </message>
    <message>
        <source>Hydropower (%)</source>
        <translation>Thủy điện (%)</translation>
    </message>
    <message>
        <source>Wind (%)</source>
        <translation>Gió (%)</translation>
    </message>
    <message>
        <source>Solar (%)</source>
        <translation>Mặt trời (%)</translation>
    </message>
    <message>
        <source>Biomass (%)</source>
        <translation>Sinh khối (%)</translation>
    </message>
    <message>
        <source>Other renewable (%)</source>
        <translation>Tái tạo khác (%)</translation>
    </message>
    <message>
        <source>Development, low (%)</source>
        <translation>Phát triển, thấp (%)</translation>
    </message>
    <message>
        <source>Development (%)</source>
        <translation>Phát triển (%)</translation>
    </message>
    <message>
        <source>Development, high (%)</source>
        <translation>Phát triển, cao (%)</translation>
    </message>
    <message>
        <source>Training, low (%)</source>
        <translation>Đào tạo, thấp (%)</translation>
    </message>
    <message>
        <source>Training (%)</source>
        <translation>Đào tạo (%)</translation>
    </message>
    <message>
        <source>Training, high (%)</source>
        <translation>Đào tạo, cao (%)</translation>
    </message>
    <message>
        <source>Use, low (%)</source>
        <translation>Sử dụng, thấp (%)</translation>
    </message>
    <message>
        <source>Use (%)</source>
        <translation>Sử dụng (%)</translation>
    </message>
    <message>
        <source>Use, high (%)</source>
        <translation>Sử dụng, cao (%)</translation>
    </message>
    <message>
        <source>Hardware, low (%)</source>
        <translation>Phần cứng, thấp (%)</translation>
    </message>
    <message>
        <source>Hardware (%)</source>
        <translation>Phần cứng (%)</translation>
    </message>
    <message>
        <source>Hardware, high (%)</source>
        <translation>Phần cứng, cao (%)</translation>
    </message>
    <message>
        <source>region</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>biology</source>
        <translation>sinh học</translation>
    </message>
    <message>
        <source>the Earth</source>
        <translation>Trái Đất</translation>
    </message>
    <message>
        <source>games</source>
        <translation>trò chơi</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>y học</translation>
    </message>
    <message>
        <source>robots</source>
        <translation>rô-bốt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>one standard deviation about</source>
        <translation>một độ lệch chuẩn quanh giá trị</translation>
    </message>
    <message>
        <source>the first and third quartile</source>
        <translation>tứ phân vị thứ nhất và thứ ba</translation>
    </message>
    <message>
        <source>hour by hour, with contracts</source>
        <translation>theo từng giờ, gồm hợp đồng</translation>
    </message>
    <message>
        <source>a claim for the year</source>
        <translation>tuyên bố cho cả năm</translation>
    </message>
    <message>
        <source>average of a year</source>
        <translation>trung bình một năm</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>theo thiết kế</translation>
    </message>
    <message>
        <source>a claim of the provider</source>
        <translation>tuyên bố của nhà cung cấp</translation>
    </message>
    <message>
        <source>coal</source>
        <translation>than</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>khí</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>dầu</translation>
    </message>
    <message>
        <source>biomass</source>
        <translation>sinh khối</translation>
    </message>
    <message>
        <source>geothermal</source>
        <translation>địa nhiệt</translation>
    </message>
    <message>
        <source>hydropower</source>
        <translation>thủy điện</translation>
    </message>
    <message>
        <source>nuclear</source>
        <translation>hạt nhân</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>mặt trời</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>gió</translation>
    </message>
    <message>
        <source>tide and wave</source>
        <translation>thủy triều và sóng</translation>
    </message>
    <message>
        <source>cooling tower</source>
        <translation>tháp làm mát</translation>
    </message>
    <message>
        <source>once-through</source>
        <translation>làm mát một lần</translation>
    </message>
    <message>
        <source>cooling pond</source>
        <translation>hồ làm mát</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>khô</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>lai</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Regions of clouds</source>
        <translation>Vùng đám mây</translation>
    </message>
    <message>
        <source>Data centres of cloud providers: the grid that they are on, their PUE and their water. A study may choose one in place of a grid.</source>
        <translation>Trung tâm dữ liệu của các nhà cung cấp đám mây: lưới điện, PUE và nước của chúng. Một nghiên cứu có thể chọn vùng thay cho lưới điện.</translation>
    </message>
    <message>
        <source>Grids by year</source>
        <translation>Lưới điện theo năm</translation>
    </message>
    <message>
        <source>What a kilowatt hour emitted in earlier years. A study may name one of them.</source>
        <translation>Một kilowatt giờ phát thải bao nhiêu trong các năm trước. Một nghiên cứu có thể chọn một năm.</translation>
    </message>
    <message>
        <source>Where electricity comes from</source>
        <translation>Điện từ đâu ra</translation>
    </message>
    <message>
        <source>Shares of the sources of electricity in the latest year that is complete.</source>
        <translation>Tỷ lệ các nguồn điện trong năm gần nhất có đủ số liệu.</translation>
    </message>
    <message>
        <source>Emissions by source of energy</source>
        <translation>Phát thải theo nguồn điện</translation>
    </message>
    <message>
        <source>What a kilowatt hour of coal, wind or nuclear power emits over the life of the plant.</source>
        <translation>Một kilowatt giờ từ than, gió hay hạt nhân phát thải bao nhiêu trong cả vòng đời nhà máy.</translation>
    </message>
    <message>
        <source>Water by source of energy</source>
        <translation>Nước theo nguồn điện</translation>
    </message>
    <message>
        <source>What a power plant consumes in water for a kilowatt hour.</source>
        <translation>Nhà máy điện tiêu thụ bao nhiêu nước cho một kilowatt giờ.</translation>
    </message>
    <message>
        <source>Data centres by year</source>
        <translation>Trung tâm dữ liệu theo năm</translation>
    </message>
    <message>
        <source>Published PUE and water of providers and surveys.</source>
        <translation>PUE và nước do các nhà cung cấp và khảo sát công bố.</translation>
    </message>
    <message>
        <source>Parts of devices</source>
        <translation>Bộ phận của thiết bị</translation>
    </message>
    <message>
        <source>What making a square centimetre of chip or a gigabyte of memory emits.</source>
        <translation>Sản xuất một xentimét vuông chip hay một gigabyte bộ nhớ phát thải bao nhiêu.</translation>
    </message>
    <message>
        <source>Splits between making and using</source>
        <translation>Chia giữa làm ra và sử dụng</translation>
    </message>
    <message>
        <source>What has been published on how much of AI is training and how much is use, and what exactly each of these shares is a share of.</source>
        <translation>Những gì đã công bố về phần đào tạo và phần sử dụng của AI, và mỗi tỷ lệ ấy chính xác là tỷ lệ của cái gì.</translation>
    </message>
    <message>
        <source>What earlier data said</source>
        <translation>Dữ liệu trước đây ghi gì</translation>
    </message>
    <message>
        <source>Values that a version of the data changed, as they were before.</source>
        <translation>Các giá trị mà một phiên bản dữ liệu đã đổi, như trước khi đổi.</translation>
    </message>
    <message>
        <source>Unit of exactly one (English)</source>
        <translation>Đơn vị khi chỉ có một (tiếng Anh)</translation>
    </message>
    <message>
        <source>g CO₂e/cm²</source>
        <translation>g CO₂tđ/cm²</translation>
    </message>
    <message>
        <source>kg CO₂e/cm²</source>
        <translation>kg CO₂tđ/cm²</translation>
    </message>
    <message>
        <source>kWh/cm²</source>
        <translation>kWh/cm²</translation>
    </message>
    <message>
        <source>kg CO₂e/GB</source>
        <translation>kg CO₂tđ/GB</translation>
    </message>
    <message>
        <source>g CO₂e/GB</source>
        <translation>g CO₂tđ/GB</translation>
    </message>
    <message>
        <source>kg CO₂e/piece</source>
        <translation>kg CO₂tđ/chiếc</translation>
    </message>
    <message>
        <source>kg CO₂e/mm² of good die</source>
        <translation>kg CO₂tđ/mm² chip tốt</translation>
    </message>
    <message>
        <source>kg Sb eq/kg</source>
        <translation>kg Sb tđ/kg</translation>
    </message>
    <message>
        <source>kg CO₂e/kg</source>
        <translation>kg CO₂tđ/kg</translation>
    </message>
    <message>
        <source>m³ world eq/kg</source>
        <translation>m³ thế giới tđ/kg</translation>
    </message>
    <message>
        <source>kg CO₂e/mm²</source>
        <translation>kg CO₂tđ/mm²</translation>
    </message>
    <message>
        <source>kg CO₂e/(kg km)</source>
        <translation>kg CO₂tđ/(kg km)</translation>
    </message>
    <message>
        <source>kg Sb eq/mm²</source>
        <translation>kg Sb tđ/mm²</translation>
    </message>
    <message>
        <source>m³ world eq/mm²</source>
        <translation>m³ thế giới tđ/mm²</translation>
    </message>
    <message>
        <source>kg CO₂e/GPU</source>
        <translation>kg CO₂tđ/GPU</translation>
    </message>
    <message>
        <source>defects/cm²</source>
        <translation>lỗi/cm²</translation>
    </message>
    <message>
        <source>kg Sb eq/cm²</source>
        <translation>kg Sb tđ/cm²</translation>
    </message>
    <message>
        <source>m³ world eq/cm²</source>
        <translation>m³ thế giới tđ/cm²</translation>
    </message>
    <message>
        <source>mm²/GB</source>
        <translation>mm²/GB</translation>
    </message>
    <message>
        <source>L/layer of a wafer</source>
        <translation>L/lớp của tấm wafer</translation>
    </message>
    <message>
        <source>“How big is that?” of energy</source>
        <translation>“Lượng đó lớn cỡ nào?” về năng lượng</translation>
    </message>
    <message>
        <source>“How big is that?” of water</source>
        <translation>“Lượng đó lớn cỡ nào?” về nước</translation>
    </message>
    <message>
        <source>“How big is that?” of emissions</source>
        <translation>“Lượng đó lớn cỡ nào?” về khí thải</translation>
    </message>
    <message>
        <source>%1: the plan has no total yet</source>
        <extracomment>%1 a chart, in which the plan has no total to compare</extracomment>
        <translation>%1: phương án chưa có tổng</translation>
    </message>
    <message>
        <source>%1: the plan is %2</source>
        <extracomment>%1 a chart, %2 a number of things</extracomment>
        <translation>%1: phương án bằng %2</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <extracomment>%1 a chart, %2 a plan, %3 a number of things</extracomment>
        <translation>%1: “%2” bằng %3</translation>
    </message>
    <message>
        <source>Reports on the study, under “Familiar things”</source>
        <translation>Báo cáo về nghiên cứu, mục “Những thứ quen thuộc”</translation>
    </message>
    <message>
        <source>Nothing in the open study is compared with it now. Choose it at “How big is that?” in Results.</source>
        <translation>Nghiên cứu đang mở chưa được so với thứ này. Hãy chọn nó ở “Lượng đó lớn cỡ nào?” trong phần Kết quả.</translation>
    </message>
    <message>
        <source>Chosen by you, and compared with in:</source>
        <translation>Do người dùng chọn, đang dùng để so trong:</translation>
    </message>
    <message>
        <source>Compared with in:</source>
        <translation>Đang dùng để so trong:</translation>
    </message>
    <message>
        <source>It does not apply. %1</source>
        <extracomment>%1 a whole sentence that says why</extracomment>
        <translation>Không áp dụng được. %1</translation>
    </message>
    <message>
        <source>It does not apply to “%1”. %2</source>
        <extracomment>%1 a plan, %2 a whole sentence that says why</extracomment>
        <translation>Không áp dụng được cho “%1”. %2</translation>
    </message>
    <message>
        <source>No input has a range that it could narrow.</source>
        <translation>Không đại lượng đầu vào nào có khoảng để thu hẹp.</translation>
    </message>
    <message>
        <source>All of “%1”, which would be left out</source>
        <extracomment>%1 an activity that a lever takes out of the plan</extracomment>
        <translation>Toàn bộ “%1”, vì phần này sẽ được bỏ ra</translation>
    </message>
    <message>
        <source>All of “%1”, which would be left out (%2)</source>
        <extracomment>%1 an activity that a lever takes out of the plan %2</extracomment>
        <translation>Toàn bộ “%1”, vì phần này sẽ được bỏ ra (%2)</translation>
    </message>
    <message>
        <source>In the open study it could narrow:</source>
        <translation>Trong nghiên cứu đang mở, cách này có thể thu hẹp:</translation>
    </message>
    <message>
        <source>In the open study it would change:</source>
        <translation>Trong nghiên cứu đang mở, cách này sẽ thay đổi:</translation>
    </message>
    <message>
        <source>No input of the open study uses this row.</source>
        <translation>Không đại lượng đầu vào nào của nghiên cứu đang mở dùng dòng này.</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>the verdict on a published figure that nothing published leads to</extracomment>
        <translation>chưa kiểm được</translation>
    </message>
    <message>
        <source>Of %1 published figures, %2 are met and %3 are not; in %4 the publication disagrees with itself. What nothing published leads to is listed as not checked: %5.</source>
        <translation>Trong %1 số liệu đã công bố, %2 khớp và %3 không khớp; ở %4 số liệu, chính tài liệu mâu thuẫn với nó. Số liệu không suy được từ điều gì đã công bố được ghi là chưa kiểm được: %5.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Number of devices</source>
        <translation>Số thiết bị</translation>
    </message>
    <message>
        <source>How many accelerators or processors work at the same time.</source>
        <translation>Bao nhiêu bộ tăng tốc hoặc bộ vi xử lý cùng chạy một lúc.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Thời gian chạy</translation>
    </message>
    <message>
        <source>How long the devices run, from start to end.</source>
        <translation>Các thiết bị chạy bao lâu, từ lúc bắt đầu đến lúc kết thúc.</translation>
    </message>
    <message>
        <source>Power of a device</source>
        <translation>Công suất một thiết bị</translation>
    </message>
    <message>
        <source>Electric power of one device at full load; its rated power where it was not measured.</source>
        <translation>Công suất điện của một thiết bị khi chạy hết tải; là công suất định mức nếu chưa đo.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Mức tải</translation>
    </message>
    <message>
        <source>Average power of a device as a fraction of its power at full load.</source>
        <translation>Công suất trung bình của thiết bị so với công suất khi chạy hết tải.</translation>
    </message>
    <message>
        <source>Host power per device</source>
        <translation>Công suất máy chủ trên mỗi thiết bị</translation>
    </message>
    <message>
        <source>A device&apos;s share of the power of its server: processors, memory, fans, network.</source>
        <translation>Phần của mỗi thiết bị trong công suất máy chủ: bộ vi xử lý, bộ nhớ, quạt, mạng.</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>Năng lượng đo được</translation>
    </message>
    <message>
        <source>Energy as read off a meter, a log or a publication.</source>
        <translation>Năng lượng đọc từ đồng hồ đo, nhật ký hoặc ấn phẩm.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Lượng tính toán</translation>
    </message>
    <message>
        <source>Floating-point operations in all.</source>
        <translation>Tổng số phép tính dấu phẩy động.</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Số tham số hoạt động</translation>
    </message>
    <message>
        <source>Parameters of the model that take part in each token.</source>
        <translation>Số tham số của mô hình tham gia xử lý mỗi token.</translation>
    </message>
    <message>
        <source>Tokens processed</source>
        <translation>Số token đã xử lý</translation>
    </message>
    <message>
        <source>Tokens that the model sees in all, every epoch counted.</source>
        <translation>Tổng số token mô hình đọc, tính mọi lượt duyệt dữ liệu (epoch).</translation>
    </message>
    <message>
        <source>Operations per parameter and token</source>
        <translation>Số phép tính mỗi tham số và token</translation>
    </message>
    <message>
        <source>About 6 when training (forward and backward), about 2 when only reading or writing.</source>
        <translation>Khoảng 6 khi đào tạo (lượt xuôi và lượt ngược), khoảng 2 khi chỉ đọc hoặc viết.</translation>
    </message>
    <message>
        <source>Peak speed of a device</source>
        <translation>Tốc độ đỉnh của thiết bị</translation>
    </message>
    <message>
        <source>Dense floating-point operations a second in the number format used.</source>
        <translation>Số phép tính dấu phẩy động (ma trận đặc) mỗi giây ở định dạng số đang dùng.</translation>
    </message>
    <message>
        <source>Utilisation of the peak</source>
        <translation>Mức sử dụng tốc độ đỉnh</translation>
    </message>
    <message>
        <source>Useful operations as a fraction of the peak (model FLOP utilisation).</source>
        <translation>Phần phép tính hữu ích so với tốc độ đỉnh (mức sử dụng FLOP của mô hình).</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Lượt yêu cầu</translation>
    </message>
    <message>
        <source>Requests a day at launch.</source>
        <translation>Số lượt yêu cầu mỗi ngày khi ra mắt.</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Điện cho mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Electricity for one request, of the stated scope.</source>
        <translation>Lượng điện cho một lượt yêu cầu, trong phạm vi đã nêu.</translation>
    </message>
    <message>
        <source>Tokens read per request</source>
        <translation>Số token đọc mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Tokens of the prompt and its context.</source>
        <translation>Số token của câu lệnh và ngữ cảnh.</translation>
    </message>
    <message>
        <source>Tokens written per request</source>
        <translation>Số token viết mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Tokens of the answer.</source>
        <translation>Số token của câu trả lời.</translation>
    </message>
    <message>
        <source>Energy per token read</source>
        <translation>Điện cho mỗi token đọc</translation>
    </message>
    <message>
        <source>Electricity to read one token, of the stated scope.</source>
        <translation>Lượng điện để đọc một token, trong phạm vi đã nêu.</translation>
    </message>
    <message>
        <source>Energy per token written</source>
        <translation>Điện cho mỗi token viết</translation>
    </message>
    <message>
        <source>Electricity to write one token, of the stated scope.</source>
        <translation>Lượng điện để viết một token, trong phạm vi đã nêu.</translation>
    </message>
    <message>
        <source>Devices in the fleet</source>
        <translation>Số thiết bị trong nhóm</translation>
    </message>
    <message>
        <source>How many devices run the model.</source>
        <translation>Bao nhiêu thiết bị chạy mô hình.</translation>
    </message>
    <message>
        <source>Power when working</source>
        <translation>Công suất khi làm việc</translation>
    </message>
    <message>
        <source>Power of one device while it runs the model, at the socket or battery.</source>
        <translation>Công suất một thiết bị khi chạy mô hình, đo tại ổ cắm hoặc pin.</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>Công suất ở trạng thái chờ</translation>
    </message>
    <message>
        <source>Power of one device the rest of the time.</source>
        <translation>Công suất một thiết bị trong thời gian còn lại.</translation>
    </message>
    <message>
        <source>Share of time working</source>
        <translation>Tỷ lệ thời gian làm việc</translation>
    </message>
    <message>
        <source>Fraction of the time in which a device runs the model.</source>
        <translation>Phần thời gian thiết bị chạy mô hình.</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Bội số</translation>
    </message>
    <message>
        <source>How many times the other activity&apos;s energy.</source>
        <translation>Gấp bao nhiêu lần năng lượng của hoạt động kia.</translation>
    </message>
    <message>
        <source>Stated emissions</source>
        <translation>Lượng khí thải đã nêu</translation>
    </message>
    <message>
        <source>Emissions as a report states them.</source>
        <translation>Lượng khí thải theo một báo cáo.</translation>
    </message>
    <message>
        <source>Emissions per request</source>
        <translation>Lượng khí thải mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Emissions of one request as a report states them.</source>
        <translation>Lượng khí thải của một lượt yêu cầu theo một báo cáo.</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>Thời gian xem xét</translation>
    </message>
    <message>
        <source>How long the plan is looked at; a month is a twelfth of 365.25 days.</source>
        <translation>Phương án được xem xét trong bao lâu; một tháng là một phần mười hai của 365,25 ngày.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>How long the activity lasts.</source>
        <translation>Hoạt động kéo dài bao lâu.</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>Mức tăng mỗi tháng</translation>
    </message>
    <message>
        <source>By how much the volume grows from one month to the next.</source>
        <translation>Khối lượng tăng bao nhiêu từ tháng này sang tháng sau.</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>Cường độ phát thải của lưới điện</translation>
    </message>
    <message>
        <source>Emissions per kWh of the electricity used, location-based.</source>
        <translation>Lượng khí thải trên mỗi kWh điện đã dùng, tính theo địa điểm.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the building per energy of the servers in it.</source>
        <translation>Hiệu quả sử dụng điện năng: năng lượng của cả tòa nhà chia cho năng lượng của các máy chủ trong đó.</translation>
    </message>
    <message>
        <source>Water use on site (WUE)</source>
        <translation>Lượng nước dùng tại chỗ (WUE)</translation>
    </message>
    <message>
        <source>Water consumed for cooling per kWh of the servers.</source>
        <translation>Lượng nước tiêu thụ để làm mát trên mỗi kWh của máy chủ.</translation>
    </message>
    <message>
        <source>Water use of electricity</source>
        <translation>Lượng nước của điện năng</translation>
    </message>
    <message>
        <source>Water consumed at power stations per kWh.</source>
        <translation>Lượng nước tiêu thụ tại nhà máy điện trên mỗi kWh.</translation>
    </message>
    <message>
        <source>Decline of grid intensity per year</source>
        <translation>Mức giảm cường độ lưới điện mỗi năm</translation>
    </message>
    <message>
        <source>By how much the grid&apos;s intensity falls from one calendar year to the next.</source>
        <translation>Cường độ phát thải của lưới điện giảm bao nhiêu từ năm dương lịch này sang năm sau.</translation>
    </message>
    <message>
        <source>Contracted carbon-free share</source>
        <translation>Tỷ trọng điện không carbon theo hợp đồng</translation>
    </message>
    <message>
        <source>Share of the electricity under contracts for carbon-free power; counts in the market-based line only.</source>
        <translation>Tỷ trọng điện theo hợp đồng mua điện không carbon; chỉ tính ở dòng theo thị trường.</translation>
    </message>
    <message>
        <source>Making one device</source>
        <translation>Sản xuất một thiết bị</translation>
    </message>
    <message>
        <source>Emissions of making one device.</source>
        <translation>Lượng khí thải khi sản xuất một thiết bị.</translation>
    </message>
    <message>
        <source>Making its share of the server</source>
        <translation>Sản xuất phần máy chủ tương ứng</translation>
    </message>
    <message>
        <source>Emissions of making the server around the devices, per device.</source>
        <translation>Lượng khí thải khi sản xuất máy chủ chứa các thiết bị, tính trên mỗi thiết bị.</translation>
    </message>
    <message>
        <source>Hardware lifetime</source>
        <translation>Tuổi thọ phần cứng</translation>
    </message>
    <message>
        <source>Years from installation to removal.</source>
        <translation>Số năm từ khi lắp đặt đến khi tháo bỏ.</translation>
    </message>
    <message>
        <source>Use over the lifetime</source>
        <translation>Mức sử dụng trong cả tuổi thọ</translation>
    </message>
    <message>
        <source>Fraction of its life in which the hardware does work; idle hours are borne by the busy ones.</source>
        <translation>Phần tuổi thọ mà phần cứng làm việc; giờ chờ được tính cho giờ làm việc.</translation>
    </message>
    <message>
        <source>Making, per device-hour</source>
        <translation>Sản xuất, trên mỗi giờ thiết bị</translation>
    </message>
    <message>
        <source>Emissions of making hardware per hour of a device.</source>
        <translation>Lượng khí thải khi sản xuất phần cứng, trên mỗi giờ thiết bị.</translation>
    </message>
    <message>
        <source>Making, per request</source>
        <translation>Sản xuất, trên mỗi lượt yêu cầu</translation>
    </message>
    <message>
        <source>Emissions of making hardware per request.</source>
        <translation>Lượng khí thải khi sản xuất phần cứng, trên mỗi lượt yêu cầu.</translation>
    </message>
    <message>
        <source>Stated emissions of making hardware</source>
        <translation>Lượng khí thải sản xuất phần cứng đã nêu</translation>
    </message>
    <message>
        <source>Emissions of making hardware as a report states them.</source>
        <translation>Lượng khí thải khi sản xuất phần cứng theo một báo cáo.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>Time in which the activity goes on, weighted by growth.</source>
        <translation>Thời gian hoạt động diễn ra, có trọng số theo mức tăng.</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>Số lần thực hiện</translation>
    </message>
    <message>
        <source>How often the activity happens within the plan; a part counts in part.</source>
        <translation>Hoạt động diễn ra bao nhiêu lần trong phương án; phần lẻ tính theo phần lẻ.</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Tổng số lượt yêu cầu</translation>
    </message>
    <message>
        <source>Requests over the whole time.</source>
        <translation>Số lượt yêu cầu trong toàn bộ thời gian.</translation>
    </message>
    <message>
        <source>Device-hours</source>
        <translation>Số giờ thiết bị</translation>
    </message>
    <message>
        <source>Hours that devices work, added up over all devices.</source>
        <translation>Số giờ làm việc, cộng của mọi thiết bị.</translation>
    </message>
    <message>
        <source>Energy of the chips</source>
        <translation>Năng lượng của chip</translation>
    </message>
    <message>
        <source>Electricity of the devices alone.</source>
        <translation>Lượng điện của riêng các thiết bị.</translation>
    </message>
    <message>
        <source>Energy of the servers</source>
        <translation>Năng lượng của máy chủ</translation>
    </message>
    <message>
        <source>Electricity of devices and hosts (IT energy).</source>
        <translation>Lượng điện của thiết bị và máy chủ (năng lượng CNTT).</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Electricity of the whole facility, cooling and power supply included.</source>
        <translation>Lượng điện của toàn bộ cơ sở, gồm cả làm mát và cấp điện.</translation>
    </message>
    <message>
        <source>Energy, weighted by the grid&apos;s improvement</source>
        <translation>Năng lượng, có trọng số theo mức cải thiện của lưới điện</translation>
    </message>
    <message>
        <source>Each year&apos;s energy times the factor by which the grid&apos;s intensity has changed by then.</source>
        <translation>Năng lượng từng năm nhân với hệ số thay đổi cường độ phát thải của lưới điện tính đến năm đó.</translation>
    </message>
    <message>
        <source>Operational emissions</source>
        <translation>Lượng khí thải vận hành</translation>
    </message>
    <message>
        <source>Emissions of the electricity in use, location-based.</source>
        <translation>Lượng khí thải của điện khi sử dụng, tính theo địa điểm.</translation>
    </message>
    <message>
        <source>Operational emissions, market-based</source>
        <translation>Lượng khí thải vận hành, theo thị trường</translation>
    </message>
    <message>
        <source>Emissions of the electricity after contracts for carbon-free power; shown beside the location-based ones.</source>
        <translation>Lượng khí thải của điện sau khi trừ hợp đồng điện không carbon; hiện bên cạnh số tính theo địa điểm.</translation>
    </message>
    <message>
        <source>Embodied emissions</source>
        <translation>Lượng khí thải hàm chứa (do sản xuất)</translation>
    </message>
    <message>
        <source>Emissions of making the hardware, as far as this activity uses it up.</source>
        <translation>Lượng khí thải khi sản xuất phần cứng, trong phần mà hoạt động này sử dụng.</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Lượng khí thải</translation>
    </message>
    <message>
        <source>Operational and embodied emissions together.</source>
        <translation>Lượng khí thải vận hành và hàm chứa cộng lại.</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Nước tại chỗ</translation>
    </message>
    <message>
        <source>Water consumed for cooling at the site.</source>
        <translation>Lượng nước tiêu thụ để làm mát tại chỗ.</translation>
    </message>
    <message>
        <source>Water of electricity</source>
        <translation>Nước của điện năng</translation>
    </message>
    <message>
        <source>Water consumed at power stations for the electricity used.</source>
        <translation>Lượng nước tiêu thụ tại nhà máy điện cho lượng điện đã dùng.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Lượng nước</translation>
    </message>
    <message>
        <source>Water consumed on site and at power stations together.</source>
        <translation>Lượng nước tiêu thụ tại chỗ và tại nhà máy điện cộng lại.</translation>
    </message>
    <message>
        <source>Emissions of use</source>
        <translation>Lượng khí thải khi sử dụng</translation>
    </message>
    <message>
        <source>Emissions of serving and of devices in the field, their hardware included.</source>
        <translation>Lượng khí thải của việc phục vụ và của các thiết bị biên, gồm cả phần cứng của chúng.</translation>
    </message>
    <message>
        <source>Share of use</source>
        <translation>Tỷ trọng của sử dụng</translation>
    </message>
    <message>
        <source>Emissions of use as a share of all emissions.</source>
        <translation>Lượng khí thải khi sử dụng so với toàn bộ lượng khí thải.</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Giá điện</translation>
    </message>
    <message>
        <source>What a kWh of the facility&apos;s electricity costs, in the currency of the study.</source>
        <translation>Giá một kWh điện của cả cơ sở, theo đơn vị tiền của nghiên cứu.</translation>
    </message>
    <message>
        <source>Price of a device-hour</source>
        <translation>Giá một giờ thiết bị</translation>
    </message>
    <message>
        <source>What an hour of one device costs, rented or written off, in the currency of the study.</source>
        <translation>Chi phí một giờ của một thiết bị, thuê hoặc khấu hao, theo đơn vị tiền của nghiên cứu.</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>Giá một yêu cầu</translation>
    </message>
    <message>
        <source>What a provider asks for one request, in the currency of the study.</source>
        <translation>Số tiền nhà cung cấp tính cho một yêu cầu, theo đơn vị tiền của nghiên cứu.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Electricity, device-hours and requests at their prices, in the currency of the study; what has no price is not in it.</source>
        <translation>Điện, giờ thiết bị và yêu cầu theo giá của chúng, theo đơn vị tiền của nghiên cứu; phần không có giá thì không được tính.</translation>
    </message>
</context>
<context>
    <name>ThemeReader</name>
    <message>
        <source>“%1” in “%2” is missing or is no colour; write it as #rrggbb.</source>
        <translation>“%1” trong “%2” bị thiếu hoặc không phải là màu; hãy viết dạng #rrggbb.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no colour of a theme.</source>
        <translation>“%1” trong “%2” không phải là màu của giao diện.</translation>
    </message>
    <message>
        <source>The file is no theme of Plume: “%1” names none.</source>
        <translation>Tệp không phải là giao diện của Plume: không có giao diện “%1”.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>thiết bị</translation>
    </message>
    <message>
        <source>device</source>
        <translation>thiết bị</translation>
    </message>
    <message>
        <source>device-hours</source>
        <translation>giờ thiết bị</translation>
    </message>
    <message>
        <source>device-hour</source>
        <translation>giờ thiết bị</translation>
    </message>
    <message>
        <source>device-days</source>
        <translation>ngày thiết bị</translation>
    </message>
    <message>
        <source>device-day</source>
        <translation>ngày thiết bị</translation>
    </message>
    <message>
        <source>device-years</source>
        <translation>năm thiết bị</translation>
    </message>
    <message>
        <source>device-year</source>
        <translation>năm thiết bị</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>request</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens/request</source>
        <translation>token/lượt</translation>
    </message>
    <message>
        <source>token/request</source>
        <translation>token/lượt</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>tham số</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>tham số</translation>
    </message>
    <message>
        <source>FLOP per parameter and token</source>
        <translation>FLOP mỗi tham số và token</translation>
    </message>
    <message>
        <source>requests/year</source>
        <translation>lượt/năm</translation>
    </message>
    <message>
        <source>request/year</source>
        <translation>lượt/năm</translation>
    </message>
    <message>
        <source>requests/month</source>
        <translation>lượt/tháng</translation>
    </message>
    <message>
        <source>request/month</source>
        <translation>lượt/tháng</translation>
    </message>
    <message>
        <source>requests/day</source>
        <translation>lượt/ngày</translation>
    </message>
    <message>
        <source>request/day</source>
        <translation>lượt/ngày</translation>
    </message>
    <message>
        <source>requests/h</source>
        <translation>lượt/giờ</translation>
    </message>
    <message>
        <source>request/h</source>
        <translation>lượt/giờ</translation>
    </message>
    <message>
        <source>requests/min</source>
        <translation>lượt/phút</translation>
    </message>
    <message>
        <source>request/min</source>
        <translation>lượt/phút</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>lượt/giây</translation>
    </message>
    <message>
        <source>request/s</source>
        <translation>lượt/giây</translation>
    </message>
    <message>
        <source>tokens/year</source>
        <translation>token/năm</translation>
    </message>
    <message>
        <source>token/year</source>
        <translation>token/năm</translation>
    </message>
    <message>
        <source>tokens/month</source>
        <translation>token/tháng</translation>
    </message>
    <message>
        <source>token/month</source>
        <translation>token/tháng</translation>
    </message>
    <message>
        <source>tokens/day</source>
        <translation>token/ngày</translation>
    </message>
    <message>
        <source>token/day</source>
        <translation>token/ngày</translation>
    </message>
    <message>
        <source>tokens/h</source>
        <translation>token/giờ</translation>
    </message>
    <message>
        <source>token/h</source>
        <translation>token/giờ</translation>
    </message>
    <message>
        <source>tokens/min</source>
        <translation>token/phút</translation>
    </message>
    <message>
        <source>token/min</source>
        <translation>token/phút</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/giây</translation>
    </message>
    <message>
        <source>token/s</source>
        <translation>token/giây</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>“%1” is no address of a result; one such as /plans/0/totals/emissions would do.</source>
        <translation>“%1” không phải là địa chỉ của kết quả; có thể dùng địa chỉ như /plans/0/totals/emissions.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a published value; an amount with its unit, such as “626155 lb”, would do.</source>
        <translation>Không đọc được “%1” như một giá trị đã công bố; có thể dùng một lượng kèm đơn vị, như “626155 lb”.</translation>
    </message>
    <message>
        <source>A published value of zero has no relative difference; leave the row out.</source>
        <translation>Giá trị đã công bố bằng 0 không có chênh lệch tương đối; hãy bỏ dòng này.</translation>
    </message>
    <message>
        <source>A tolerance is a fraction above 0 and below 1, such as 0.01 for 1 %.</source>
        <translation>Dung sai là một phân số lớn hơn 0 và nhỏ hơn 1, như 0.01 cho 1%.</translation>
    </message>
    <message>
        <source>“%1” leads to no place in the template of the studies.</source>
        <translation>“%1” không dẫn đến chỗ nào trong mẫu của các nghiên cứu.</translation>
    </message>
    <message>
        <source>The case has neither a study nor inputs that change the template; add one.</source>
        <translation>Trường hợp này không có nghiên cứu, cũng không có đầu vào thay đổi mẫu; hãy thêm một trong hai.</translation>
    </message>
    <message>
        <source>This is no validation table: the format must be “%1”.</source>
        <translation>Đây không phải là bảng đối chiếu: định dạng phải là “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no source “%1”; add it, or look its key up.</source>
        <translation>Danh mục không có nguồn “%1”; hãy thêm vào hoặc tra lại khóa.</translation>
    </message>
    <message>
        <source>The table could not be read (%1); check that the file is there and may be read.</source>
        <translation>Không đọc được bảng (%1); hãy kiểm tra xem tệp có ở đó và có quyền đọc không.</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>What the energy of “%1” covers is not said; it is taken as the whole facility&apos;s, without adding host power or PUE.</source>
        <translation>Không nêu năng lượng của “%1” gồm những gì; coi là của toàn bộ cơ sở, không cộng thêm công suất máy chủ hay PUE.</translation>
    </message>
    <message>
        <source>“%1” goes beyond the plan; only what happens within the plan counts.</source>
        <translation>“%1” vượt ra ngoài phương án; chỉ tính phần trong phương án.</translation>
    </message>
    <message>
        <source>“%1” uses more of the peak than published runs reach (about 0.2 to 0.55).</source>
        <translation>“%1” dùng tốc độ đỉnh nhiều hơn mức các lượt chạy đã công bố đạt được (khoảng 0,2 đến 0,55).</translation>
    </message>
    <message>
        <source>The data have no row “%1”.</source>
        <translation>Dữ liệu không có dòng “%1”.</translation>
    </message>
    <message>
        <source>The plan has no activity “%1” to be a multiple of.</source>
        <translation>Phương án không có hoạt động “%1” để lấy bội số.</translation>
    </message>
    <message>
        <source>The grid “%1” counts emissions within another boundary than this study, so it is not used. Choose a grid of the study&apos;s boundary.</source>
        <translation>Lưới điện “%1” tính lượng khí thải theo ranh giới khác với nghiên cứu này nên không được dùng. Hãy chọn lưới điện có cùng ranh giới với nghiên cứu.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Teach</source>
        <extracomment>What brings somebody here: to teach.</extracomment>
        <translation>Dạy học</translation>
    </message>
    <message>
        <source>Show a class what drives the footprint: move one input, and every chart follows.</source>
        <translation>Cho lớp học thấy điều gì quyết định dấu chân: đổi một đầu vào, mọi biểu đồ thay đổi theo.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>What brings somebody here: to check a published figure.</extracomment>
        <translation>Kiểm chứng</translation>
    </message>
    <message>
        <source>See how a published figure comes about: its arithmetic, its assumptions, its sources.</source>
        <translation>Xem một con số đã công bố từ đâu mà có: phép tính, giả định và nguồn.</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What brings somebody here: to decide between plans.</extracomment>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Put plans side by side: which emits less, from when on, and how sure that is.</source>
        <translation>Đặt các phương án cạnh nhau: phương án nào phát thải ít hơn, từ khi nào, chắc đến đâu.</translation>
    </message>
</context>
<context>
    <name>plume::ui::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>Tạo &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Mở &amp;tệp …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Lưu t&amp;hành …</translation>
    </message>
    <message>
        <source>&amp;Title of the study …</source>
        <translation>Tiêu đề &amp;nghiên cứu …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation>Đổi &amp;tên …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Nhân bản</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Chuyển lên</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Expert: every input</source>
        <translation>&amp;Chuyên sâu: mọi đầu vào</translation>
    </message>
    <message>
        <source>&amp;About Plume</source>
        <translation>&amp;Về Plume</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ví dụ</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Add activity</source>
        <translation>Thê&amp;m hoạt động</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Tương phản cao, sáng</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Tương phản cao, tối</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Export every run …</source>
        <translation>&amp;Xuất mọi lần tính …</translation>
    </message>
    <message>
        <source>What would have to be &amp;true …</source>
        <translation>Điều gì phải đún&amp;g …</translation>
    </message>
    <message>
        <source>Show &amp;ranges</source>
        <translation>Hiện kh&amp;oảng</translation>
    </message>
    <message>
        <source>&amp;Draws and seed …</source>
        <translation>&amp;Số lần lấy mẫu và hạt giống …</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Phần t&amp;rước của cửa sổ</translation>
    </message>
    <message>
        <source>E&amp;xplain the number</source>
        <translation>&amp;Giải thích con số</translation>
    </message>
    <message>
        <source>&amp;Currency of the prices …</source>
        <translation>Đơn vị t&amp;iền của giá …</translation>
    </message>
    <message>
        <source>Show the n&amp;ote of the study</source>
        <translation>Hiện g&amp;hi chú của nghiên cứu</translation>
    </message>
    <message>
        <source>New from te&amp;mplate</source>
        <translation>Tạo từ mẫ&amp;u</translation>
    </message>
    <message>
        <source>Duplicate p&amp;lan as “%1”</source>
        <extracomment>%1 is what the copy is called: Plan B</extracomment>
        <translation>Nhân bản &amp;phương án thành “%1”</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>on a button: a further plan, such as Plan B</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Duplicates the plan that is shown as “%1”, which follows it until it is changed (%2)</source>
        <translation>Nhân bản phương án đang xem thành “%1”; bản sao theo phương án gốc cho đến khi được sửa (%2)</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>&amp;Báo cáo …</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved work …</source>
        <translation>&amp;Khôi phục phần chưa lưu …</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;Tìm mọi thứ …</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Cài đặt …</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Đây &amp;là gì?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>What the &amp;model does not tell</source>
        <translation>Mô hình &amp;không cho biết điều gì</translation>
    </message>
    <message>
        <source>&amp;Tour of 90 seconds</source>
        <translation>&amp;Hướng dẫn từng bước, 90 giây</translation>
    </message>
    <message>
        <source>Repla&amp;y the last change</source>
        <translation>Phát lại tha&amp;y đổi vừa rồi</translation>
    </message>
    <message>
        <source>Results &amp;in</source>
        <extracomment>a menu: emissions, energy or water</extracomment>
        <translation>Kết quả &amp;theo</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>Điều đã &amp;thay đổi</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>On&amp;ly decisions</source>
        <translation>Chỉ &amp;quyết định</translation>
    </message>
</context>
<context>
    <name>plume::ui::ActivityCard</name>
    <message>
        <source>Rename …</source>
        <translation>Đổi tên …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Rename activity</source>
        <translation>Đổi tên hoạt động</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Tên hoạt động</translation>
    </message>
    <message>
        <source>renaming of “%1”</source>
        <translation>đổi tên “%1”</translation>
    </message>
    <message>
        <source>duplicate of “%1”</source>
        <translation>nhân bản “%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>bỏ “%1”</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <translation>chuyển “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>More to do with this activity</source>
        <translation>Thao tác khác với hoạt động này</translation>
    </message>
    <message>
        <source>Explain the amount</source>
        <translation>Giải thích lượng này</translation>
    </message>
</context>
<context>
    <name>plume::ui::ActivityForm</name>
    <message>
        <source>How the work is known</source>
        <translation>Cách biết khối lượng công việc</translation>
    </message>
    <message>
        <source>A multiple of</source>
        <translation>Bội số của</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Loại yêu cầu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>What the energy covers</source>
        <translation>Năng lượng gồm những gì</translation>
    </message>
    <message>
        <source>Electricity grid</source>
        <translation>Lưới điện</translation>
    </message>
    <message>
        <source>Starts in month</source>
        <translation>Bắt đầu ở tháng</translation>
    </message>
    <message>
        <source>Repeats every so many months</source>
        <translation>Lặp lại sau mỗi số tháng</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>không lặp lại</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Chưa chọn loại</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Chưa chọn mô hình</translation>
    </message>
    <message>
        <source>No hardware chosen</source>
        <translation>Chưa chọn phần cứng</translation>
    </message>
    <message>
        <source>No grid chosen</source>
        <translation>Chưa chọn lưới điện</translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden; expert mode shows them.</source>
        <translation>
            <numerusform>Đang ẩn %n đầu vào đã thay đổi; chế độ chuyên sâu sẽ hiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>thay đổi “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden, as assumptions or for experts.</source>
        <translation>
            <numerusform>Đang ẩn %n đầu vào đã thay đổi, vì là giả định hoặc chỉ hiện ở chế độ chuyên sâu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::Autosave</name>
    <message>
        <source>nothing can be written there</source>
        <translation>không ghi được vào đó</translation>
    </message>
</context>
<context>
    <name>plume::ui::BeginPanel</name>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>Open a study …</source>
        <translation>Mở một nghiên cứu …</translation>
    </message>
    <message>
        <source>Go on with the tour</source>
        <translation>Xem tiếp hướng dẫn</translation>
    </message>
    <message>
        <source>Take the tour (90 seconds)</source>
        <translation>Hướng dẫn 90 giây</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Bắt đầu từ mẫu có sẵn</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
    <message>
        <source>What you open or save is listed here.</source>
        <translation>Những gì đã mở hoặc lưu nằm ở đây.</translation>
    </message>
</context>
<context>
    <name>plume::ui::Breadcrumbs</name>
    <message>
        <source>%1 ›</source>
        <extracomment>a step on the way to a number: %1 the number&apos;s name</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Trở lại %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::BuildPage</name>
    <message>
        <source>new “%1”</source>
        <translation>thêm “%1”</translation>
    </message>
    <message>
        <source>change of the service life</source>
        <translation>thay đổi thời gian xem xét</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Build the life cycle</source>
        <translation>Xây dựng vòng đời</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Chuyên sâu</translation>
    </message>
    <message>
        <source>Show every input, not only the most important ones.</source>
        <translation>Hiện mọi đầu vào, không chỉ những đầu vào quan trọng nhất.</translation>
    </message>
    <message>
        <source>This plan has no activities yet. Add one: serving, for instance, is the answering of requests.</source>
        <translation>Phương án này chưa có hoạt động nào. Hãy thêm một hoạt động: chẳng hạn suy luận, tức là trả lời các lượt yêu cầu.</translation>
    </message>
    <message>
        <source>Only decisions</source>
        <extracomment>a filter of inputs, beside &quot;Expert&quot;; as short</extracomment>
        <translation>Chỉ quyết định</translation>
    </message>
    <message>
        <source>Shows what is yours to decide, and leaves out what is assumed.</source>
        <translation>Chỉ hiện những gì cần quyết định, bỏ những gì được giả định.</translation>
    </message>
</context>
<context>
    <name>plume::ui::CardHeader</name>
    <message>
        <source>Open. Press to close.</source>
        <translation>Đang mở. Nhấn để đóng.</translation>
    </message>
    <message>
        <source>Closed. Press to open.</source>
        <translation>Đang đóng. Nhấn để mở.</translation>
    </message>
    <message>
        <source>Ctrl+I explains the amount.</source>
        <translation>Ctrl+I giải thích lượng này.</translation>
    </message>
    <message>
        <source>Shows where this amount comes from</source>
        <translation>Cho thấy lượng này từ đâu mà có</translation>
    </message>
</context>
<context>
    <name>plume::ui::CertaintyTab</name>
    <message>
        <source>How often is one plan lower than another?</source>
        <translation>Một phương án thấp hơn phương án khác trong bao nhiêu lần tính?</translation>
    </message>
    <message>
        <source>Share of all runs in which the plan of the row is lower than the plan of the column.</source>
        <translation>Tỷ lệ các lần tính mà phương án ở hàng thấp hơn phương án ở cột.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>a tab: in how many runs one plan emits less</extracomment>
        <translation>Độ chắc chắn</translation>
    </message>
</context>
<context>
    <name>plume::ui::CertaintyView</name>
    <message>
        <source>◄ ▼ lower</source>
        <extracomment>left of zero in a chart of differences: the plan emits less than the baseline</extracomment>
        <translation>◄ ▼ thấp hơn</translation>
    </message>
    <message>
        <source>▲ higher ►</source>
        <extracomment>right of zero in a chart of differences: the plan emits more than the baseline</extracomment>
        <translation>▲ cao hơn ►</translation>
    </message>
</context>
<context>
    <name>plume::ui::ChangesCard</name>
    <message>
        <source>&amp;Since</source>
        <extracomment>before a choice: &quot;The study was opened&quot;</extracomment>
        <translation>&amp;Kể từ khi</translation>
    </message>
    <message>
        <source>The study was opened</source>
        <translation>Nghiên cứu được mở</translation>
    </message>
    <message>
        <source>The study was saved</source>
        <translation>Nghiên cứu được lưu</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <extracomment>%1 the name of a change</extracomment>
        <translation>Trước “%1”</translation>
    </message>
</context>
<context>
    <name>plume::ui::ChartCard</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Ảnh (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Hình vẽ (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Số liệu (CSV)…</translation>
    </message>
    <message>
        <source>The picture, its description and its numbers are copied.</source>
        <translation>Đã sao chép ảnh, phần mô tả và số liệu.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Xuất “%1”</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1 (%2). Choose another folder.</source>
        <translation>Không lưu được biểu đồ thành %1 (%2). Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Shows the numbers of this chart (T)</source>
        <translation>Hiện số liệu của biểu đồ này (T)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>a command: the chart, to the clipboard</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies the picture with its numbers (Ctrl+C)</source>
        <translation>Sao chép ảnh cùng số liệu (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Explain</source>
        <extracomment>a command: where the number comes from</extracomment>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Shows where the number comes from (Enter on a part)</source>
        <translation>Cho thấy con số từ đâu mà có (Enter trên một phần)</translation>
    </message>
    <message>
        <source>Shows the numbers of this chart</source>
        <translation>Hiện số liệu của biểu đồ này</translation>
    </message>
</context>
<context>
    <name>plume::ui::CommandBox</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Nothing here has all of these words. Try fewer.</source>
        <translation>Không có mục nào chứa tất cả các từ này. Hãy bớt từ.</translation>
    </message>
    <message>
        <source>Find a command, a page, a chart, an input, a source, a study</source>
        <translation>Tìm lệnh, trang, biểu đồ, đầu vào, nguồn, nghiên cứu</translation>
    </message>
</context>
<context>
    <name>plume::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>a button that unfolds what totals do not hold</extracomment>
        <translation>
            <numerusform>Bỏ qua %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Lượng khí thải</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <extracomment>before the name of a plan that is compared with the baseline</extracomment>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Plan that is compared with the baseline</source>
        <translation>Phương án được so với phương án cơ sở</translation>
    </message>
    <message>
        <source>Shows what the totals leave out</source>
        <translation>Hiện những gì tổng không tính đến</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Thêm phương án</translation>
    </message>
    <message>
        <source>&amp;Duplicate of the baseline</source>
        <translation>&amp;Bản sao của phương án cơ sở</translation>
    </message>
    <message>
        <source>&amp;Empty plan</source>
        <translation>Phương án &amp;trống</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Dán từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Ways to look at the plans</source>
        <translation>Các cách xem phương án</translation>
    </message>
</context>
<context>
    <name>plume::ui::ComparisonChooser</name>
    <message>
        <source>Choose comparisons</source>
        <translation>Chọn thứ để so sánh</translation>
    </message>
    <message>
        <source>&amp;Find a thing, in either language:</source>
        <translation>&amp;Tìm theo tiếng Việt hoặc tiếng Anh:</translation>
    </message>
    <message>
        <source>Things to compare with</source>
        <translation>Những thứ để so sánh</translation>
    </message>
</context>
<context>
    <name>plume::ui::ComparisonModel</name>
    <message>
        <source>Travel</source>
        <translation>Đi lại</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Nhà ở</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Thực phẩm</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Cây xanh</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a thing to compare with and its amount</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
</context>
<context>
    <name>plume::ui::CopyMenu</name>
    <message>
        <source>As &amp;text</source>
        <translation>Dạng &amp;văn bản</translation>
    </message>
    <message>
        <source>As &amp;LaTeX</source>
        <translation>Dạng &amp;LaTeX</translation>
    </message>
    <message>
        <source>Sources, &amp;short</source>
        <translation>Nguồn, &amp;ngắn gọn</translation>
    </message>
    <message>
        <source>Sources, &amp;full</source>
        <translation>Nguồn, đầ&amp;y đủ</translation>
    </message>
    <message>
        <source>Sources, &amp;BibTeX</source>
        <translation>Nguồn, &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 what: &quot;As LaTeX&quot;, &quot;Sources, BibTeX&quot;</extracomment>
        <translation>Đã sao chép: %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::CumulativeCard</name>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Shows how far all runs spread, instead of the phases</source>
        <translation>Hiện mức trải rộng của mọi lần tính thay cho các giai đoạn</translation>
    </message>
</context>
<context>
    <name>plume::ui::CumulativeView</name>
    <message>
        <source>%1: %2 CO₂e in all.</source>
        <extracomment>a part of the chart and its emissions</extracomment>
        <translation>%1: tổng cộng %2 CO₂tđ.</translation>
    </message>
</context>
<context>
    <name>plume::ui::DataChangesDialog</name>
    <message>
        <source>What changed in the data</source>
        <translation>Dữ liệu đã đổi những gì</translation>
    </message>
    <message>
        <source>What is shown is computed with the data of today. The file stays as it is until you save it.</source>
        <translation>Kết quả đang xem được tính bằng dữ liệu hiện nay. Tệp giữ nguyên cho đến khi được lưu.</translation>
    </message>
    <message>
        <source>Values that changed</source>
        <translation>Giá trị đã đổi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>plume::ui::DataPage</name>
    <message>
        <source>Add your own…</source>
        <translation>Tự thêm…</translation>
    </message>
    <message>
        <source>Adds a row that is kept in the study</source>
        <translation>Thêm một dòng được lưu trong nghiên cứu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Changes the row of your own that is selected</source>
        <translation>Sửa dòng tự thêm đang chọn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Removes the row of your own that is selected</source>
        <translation>Xóa dòng tự thêm đang chọn</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>%1 is the name of a row that the study brings along</extracomment>
        <translation>%1 (tự thêm)</translation>
    </message>
    <message>
        <source>This row is in use: %1. Choose another one there first.</source>
        <translation>Dòng này đang được dùng: %1. Trước hết hãy chọn dòng khác ở đó.</translation>
    </message>
    <message>
        <source>Remove a row of your own</source>
        <translation>Xóa dòng tự thêm</translation>
    </message>
</context>
<context>
    <name>plume::ui::DiffersTab</name>
    <message>
        <source>What differs</source>
        <extracomment>a tab: the inputs that are not the same in all plans</extracomment>
        <translation>Khác nhau ở đâu</translation>
    </message>
</context>
<context>
    <name>plume::ui::DiffersView</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>a plan and what it has there</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>an input that differs, and what each plan has there</extracomment>
        <translation>%1 – %2.</translation>
    </message>
</context>
<context>
    <name>plume::ui::DistributionCard</name>
    <message>
        <source>Bars</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Đường cong</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Chấm</translation>
    </message>
    <message>
        <source>Shows how many runs lie between two amounts</source>
        <translation>Hiện có bao nhiêu lần tính nằm giữa hai lượng</translation>
    </message>
    <message>
        <source>Shows how many runs lie at or below an amount</source>
        <translation>Hiện có bao nhiêu lần tính không vượt quá một lượng</translation>
    </message>
    <message>
        <source>Shows 20 dots, each for 1 run in 20</source>
        <translation>Hiện 20 chấm, mỗi chấm là 1 trên 20 lần tính</translation>
    </message>
</context>
<context>
    <name>plume::ui::DrawsDialog</name>
    <message>
        <source>Draws and seed</source>
        <translation>Số lần lấy mẫu và hạt giống</translation>
    </message>
    <message>
        <source>&amp;Number of draws</source>
        <translation>&amp;Số lần lấy mẫu</translation>
    </message>
    <message>
        <source>How often every uncertain input is drawn at once. More draws make the ranges steadier and take longer; 10,000 are enough to read.</source>
        <translation>Số lần mọi đầu vào chưa chắc chắn được lấy mẫu cùng lúc. Càng nhiều lần, khoảng càng ổn định nhưng tính lâu hơn; 10.000 lần là đủ để đọc.</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Hạt giống ngẫu nhiên</translation>
    </message>
    <message>
        <source>Where the draws begin. The same seed gives the same figures on every machine.</source>
        <translation>Nơi bắt đầu lấy mẫu. Cùng một hạt giống cho cùng số liệu trên mọi máy.</translation>
    </message>
</context>
<context>
    <name>plume::ui::ExplainDock</name>
    <message>
        <source>Explanation of %1: %2</source>
        <extracomment>%1 a number&apos;s name, %2 its value</extracomment>
        <translation>Giải thích %1: %2</translation>
    </message>
    <message>
        <source>Choose a number, and its explanation stands here.</source>
        <translation>Hãy chọn một con số, phần giải thích sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>This number is not in the plan any more, or not known. Choose another one, or undo the change.</source>
        <translation>Con số này không còn trong phương án, hoặc chưa biết. Hãy chọn con số khác, hoặc hoàn tác thay đổi.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>a command: to the number before</extracomment>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Trở lại (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>a command: the explanation, to the clipboard</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Sao chép phần giải thích</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Đóng phần giải thích</translation>
    </message>
    <message>
        <source>Close (Ctrl+I)</source>
        <translation>Đóng (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>plume::ui::ExplainView</name>
    <message>
        <source>9 of 10 runs: %1</source>
        <extracomment>%1 a range such as &quot;74–530 t&quot;</extracomment>
        <translation>9 trên 10 lần tính: %1</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gồm có</translation>
    </message>
    <message>
        <source>All inputs behind it</source>
        <translation>Mọi đầu vào đứng sau</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Giới hạn đã biết</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Được dùng cho</translation>
    </message>
    <message>
        <source>Data version %1</source>
        <translation>Phiên bản dữ liệu %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::FaultView</name>
    <message numerus="yes">
        <source>“%1” was not opened: %n fault(s). The study that is open stays as it is.</source>
        <translation>
            <numerusform>Không mở được “%1”: có %n lỗi. Nghiên cứu đang mở vẫn giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>What is wrong, and what would do</source>
        <translation>Lỗi gì và cách sửa</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Các lỗi của tệp</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>plume::ui::FormulaView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a factor of a formula: %1 its name, %2 its value</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Explains this factor</source>
        <translation>Giải thích thừa số này</translation>
    </message>
</context>
<context>
    <name>plume::ui::GridTools</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a grid and what the plan would emit there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No grid is called “%1”.</source>
        <translation>Không có lưới điện nào tên “%1”.</translation>
    </message>
    <message>
        <source>%1; and %2 more.</source>
        <translation>%1; và %2 lưới điện khác.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Find a grid</source>
        <translation>&amp;Tìm lưới điện</translation>
    </message>
    <message>
        <source>Find a grid</source>
        <translation>Tìm lưới điện</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Nước hoặc vùng</translation>
    </message>
    <message>
        <source>&amp;United States against Quebec</source>
        <translation>&amp;Hoa Kỳ so với Québec</translation>
    </message>
    <message>
        <source>Try this &amp;grid as a new plan</source>
        <translation>Thử &amp;lưới điện này thành phương án mới</translation>
    </message>
</context>
<context>
    <name>plume::ui::GridView</name>
    <message>
        <source>Now: %1</source>
        <translation>Hiện tại: %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::HardwareCard</name>
    <message>
        <source>How the hardware of “%1” is counted</source>
        <translation>Cách tính phần cứng của “%1”</translation>
    </message>
    <message>
        <source>The making of this hardware is left out of the result.</source>
        <translation>Kết quả không tính việc sản xuất phần cứng này.</translation>
    </message>
    <message>
        <source>Part of what the activity itself states.</source>
        <translation>Đã nằm trong lượng mà hoạt động tự nêu.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden; expert mode shows them.</source>
        <translation>
            <numerusform>Đang ẩn %n đầu vào đã thay đổi; chế độ chuyên sâu sẽ hiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>hardware of “%1”</source>
        <translation>phần cứng của “%1”</translation>
    </message>
    <message>
        <source>Nothing here is a decision.</source>
        <translation>Ở đây không có quyết định nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden, as assumptions or for experts.</source>
        <translation>
            <numerusform>Đang ẩn %n đầu vào đã thay đổi, vì là giả định hoặc chỉ hiện ở chế độ chuyên sâu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::HeadlineView</name>
    <message>
        <source>Explain: %1</source>
        <translation>Giải thích: %1</translation>
    </message>
    <message>
        <source>Explain</source>
        <extracomment>a command: where the number comes from</extracomment>
        <translation>Giải thích</translation>
    </message>
</context>
<context>
    <name>plume::ui::HomePage</name>
    <message>
        <source>What does an AI system emit over its whole life?</source>
        <translation>Một hệ thống AI thải ra bao nhiêu trong cả vòng đời?</translation>
    </message>
    <message>
        <source>From the first experiment to the last answer: emissions, energy and water, how sure each number is, and where it comes from.</source>
        <translation>Từ lần thử nghiệm đầu tiên đến câu trả lời cuối cùng: lượng khí thải, năng lượng và nước, mỗi con số chắc đến đâu và từ đâu mà có.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Cần làm gì hôm nay?</translation>
    </message>
    <message>
        <source>Ready studies</source>
        <translation>Nghiên cứu có sẵn</translation>
    </message>
    <message>
        <source>Each opens as a copy that you can change and save as your own.</source>
        <translation>Mỗi nghiên cứu mở ra thành một bản sao để sửa và lưu thành của riêng mình.</translation>
    </message>
    <message>
        <source>Data version %1. Everything works offline: no account, no network, nothing is reported.</source>
        <extracomment>%1 the version of the data that ships with the program</extracomment>
        <translation>Phiên bản dữ liệu %1. Mọi thứ chạy ngoại tuyến: không tài khoản, không mạng, không gửi gì đi.</translation>
    </message>
</context>
<context>
    <name>plume::ui::HorizonRow</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <extracomment>over how many months plans are compared</extracomment>
        <translation>&amp;Thời hạn</translation>
    </message>
    <message>
        <source>Horizon in months</source>
        <translation>Thời hạn, tính bằng tháng</translation>
    </message>
    <message>
        <source>Over how many months the plans are compared, up to %1</source>
        <translation>So sánh các phương án trong bao nhiêu tháng, nhiều nhất là %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::IndicatorSwitch</name>
    <message>
        <source>What results are shown in</source>
        <translation>Đại lượng của kết quả</translation>
    </message>
    <message>
        <source>Shows results as: %1</source>
        <translation>Hiện kết quả theo: %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::InputList</name>
    <message>
        <source>change of “%1”</source>
        <translation>thay đổi “%1”</translation>
    </message>
    <message>
        <source>reset of “%1”</source>
        <translation>đặt lại “%1”</translation>
    </message>
    <message>
        <source>“%1” as in the baseline</source>
        <translation>“%1” như phương án cơ sở</translation>
    </message>
</context>
<context>
    <name>plume::ui::InputRow</name>
    <message>
        <source>Unit of “%1”</source>
        <translation>Đơn vị của “%1”</translation>
    </message>
    <message>
        <source>● your value</source>
        <extracomment>After a dot in the colour of accents: the value is not the one from the data</extracomment>
        <translation>● giá trị tự nhập</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>back to the value from the data</comment>
        <translation>đặt lại</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Đặt lại “%1”</translation>
    </message>
    <message>
        <source>Takes your value out, so that the one from the data counts again.</source>
        <translation>Bỏ giá trị tự nhập, để dùng lại giá trị từ dữ liệu.</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>range</comment>
        <extracomment>The range of an input, and a mark that it opens</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Range of “%1”</source>
        <translation>Khoảng của “%1”</translation>
    </message>
    <message>
        <source>Shows and changes shape, range, quality and source.</source>
        <translation>Xem và sửa dạng phân phối, khoảng giá trị, chất lượng và nguồn.</translation>
    </message>
    <message>
        <source>explain</source>
        <comment>where the value comes from</comment>
        <translation>giải thích</translation>
    </message>
    <message>
        <source>Explain “%1”</source>
        <translation>Giải thích “%1”</translation>
    </message>
    <message>
        <source>≠ baseline</source>
        <extracomment>a mark: the value is not the one of the baseline plan</extracomment>
        <translation>≠ cơ sở</translation>
    </message>
    <message>
        <source>as baseline</source>
        <comment>back to the value of the baseline plan</comment>
        <translation>như cơ sở</translation>
    </message>
    <message>
        <source>“%1” as in the baseline</source>
        <translation>“%1” như phương án cơ sở</translation>
    </message>
    <message>
        <source>Takes the value of the baseline, which the plan then follows.</source>
        <translation>Lấy giá trị của phương án cơ sở, phương án này sau đó theo giá trị ấy.</translation>
    </message>
</context>
<context>
    <name>plume::ui::LadderCard</name>
    <message>
        <source>Linear</source>
        <translation>Tuyến tính</translation>
    </message>
    <message>
        <source>Changes between a logarithmic and a linear scale (L)</source>
        <translation>Chuyển giữa thang logarit và thang tuyến tính (L)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Chooses what to compare with</source>
        <translation>Chọn thứ để so sánh</translation>
    </message>
</context>
<context>
    <name>plume::ui::LeverList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Tiết kiệm %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::LeverRow</name>
    <message>
        <source>Part of the work</source>
        <translation>Phần công việc còn lại</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Số bên dùng</translation>
    </message>
    <message>
        <source>Part of the use that stays</source>
        <translation>Phần sử dụng còn lại</translation>
    </message>
    <message>
        <source>Requests a device a day</source>
        <translation>Số yêu cầu mỗi thiết bị mỗi ngày</translation>
    </message>
    <message>
        <source>Part of the energy that stays</source>
        <translation>Phần điện năng còn lại</translation>
    </message>
    <message>
        <source>Times as long</source>
        <translation>Dài gấp mấy lần</translation>
    </message>
    <message>
        <source>Part of the making that counts</source>
        <translation>Phần sản xuất được tính</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo được</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an amount such as &quot;Users&quot;, %2 a lever</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plume::ui::LeversTab</name>
    <message>
        <source>Levers</source>
        <extracomment>a tab: changes that make a plan greener</extracomment>
        <translation>Biện pháp</translation>
    </message>
</context>
<context>
    <name>plume::ui::LeversView</name>
    <message>
        <source>Switch levers on to see what they save together.</source>
        <translation>Bật các biện pháp để xem cùng nhau chúng tiết kiệm bao nhiêu.</translation>
    </message>
    <message>
        <source>levers on plan “%1”</source>
        <translation>biện pháp trên phương án “%1”</translation>
    </message>
    <message>
        <source>The levers are part of “%1” now. Undo takes them back.</source>
        <translation>Các biện pháp nay là một phần của “%1”. Hoàn tác sẽ bỏ chúng.</translation>
    </message>
    <message>
        <source>%1, greener</source>
        <extracomment>the name of a copy of plan %1 with levers applied</extracomment>
        <translation>%1, xanh hơn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the name of a copy of plan %1 on the grid %2</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The study has as many plans as can stand side by side.</source>
        <translation>Nghiên cứu đã có đủ số phương án có thể đặt cạnh nhau.</translation>
    </message>
    <message>
        <source>new plan “%1”</source>
        <translation>thêm phương án “%1”</translation>
    </message>
    <message>
        <source>“%1” stands beside the plan now.</source>
        <translation>“%1” nay nằm cạnh phương án.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Phương án</translation>
    </message>
    <message>
        <source>Plan that levers are tried on</source>
        <translation>Phương án để thử các biện pháp</translation>
    </message>
    <message>
        <source>&amp;Apply to the plan</source>
        <translation>Á&amp;p dụng vào phương án</translation>
    </message>
    <message>
        <source>Try as a &amp;new plan</source>
        <translation>Thử thành phương án &amp;mới</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Biện pháp</translation>
    </message>
</context>
<context>
    <name>plume::ui::LibraryPage</name>
    <message>
        <source>Validation</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Phương pháp tính</translation>
    </message>
    <message>
        <source>Sections of the Library</source>
        <translation>Các mục của Thư viện</translation>
    </message>
</context>
<context>
    <name>plume::ui::MainWindow</name>
    <message>
        <source>About Plume</source>
        <translation>Về Plume</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Plume %1&lt;/h3&gt;&lt;p&gt;What an AI system emits over its whole life.&lt;/p&gt;&lt;p&gt;Data %2. It works offline: no account, no network, nothing is reported.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; it uses Qt, Qt Charts and QCustomPlot. The data sets carry their own licences, which every source names.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Plume %1&lt;/h3&gt;&lt;p&gt;Lượng khí thải của một hệ thống AI trong cả vòng đời.&lt;/p&gt;&lt;p&gt;Dữ liệu %2. Chương trình chạy không cần mạng: không tài khoản, không kết nối, không gửi thông tin đi đâu.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên; dùng Qt, Qt Charts và QCustomPlot. Các bộ dữ liệu có giấy phép riêng, ghi ở từng nguồn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Phương án A</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Mở nghiên cứu</translation>
    </message>
    <message>
        <source>Plume studies (*.plume);;All files (*)</source>
        <translation>Nghiên cứu Plume (*.plume);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Lưu nghiên cứu</translation>
    </message>
    <message>
        <source>Plume studies (*.plume)</source>
        <translation>Nghiên cứu Plume (*.plume)</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Lưu vào chỗ khác …</translation>
    </message>
    <message>
        <source>Title of the study</source>
        <translation>Tiêu đề nghiên cứu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>tiêu đề mới</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Chưa có tệp nào</translation>
    </message>
    <message>
        <source>There are no runs to write yet. Switch the ranges on in the menu View, or wait a moment.</source>
        <translation>Chưa có lần tính nào để ghi. Hãy bật khoảng giá trị trong trình đơn Xem, hoặc đợi một chút.</translation>
    </message>
    <message>
        <source>Export every run</source>
        <translation>Xuất mọi lần tính</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Every run is in %1.</source>
        <translation>Mọi lần tính đã được ghi vào %1.</translation>
    </message>
    <message>
        <source>The runs could not be written to %1 (%2). Choose another folder.</source>
        <translation>Không thể ghi các lần tính vào %1 (%2). Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Đơn vị tiền của giá</translation>
    </message>
    <message>
        <source>Currency, such as USD or VND</source>
        <translation>Đơn vị tiền, như USD hoặc VND</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a currency; at most %2 characters without digits can.</source>
        <translation>“%1” không thể là tên đơn vị tiền; cần không quá %2 ký tự và không có chữ số.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>đơn vị tiền</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Báo cáo nằm ở %1.</translation>
    </message>
    <message>
        <source>There is no unsaved work to recover.</source>
        <translation>Không có phần chưa lưu nào để khôi phục.</translation>
    </message>
    <message>
        <source>This is the unsaved work that was left. Save it to keep it.</source>
        <translation>Đây là phần chưa lưu còn lại. Hãy lưu để giữ nó.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Xem những gì đã đổi</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing is lost; it is still open here.</source>
        <extracomment>%1 a file, %2 a sentence that says why the study could not be saved</extracomment>
        <translation>“%1”: %2 Không mất gì cả; nghiên cứu vẫn đang mở ở đây.</translation>
    </message>
    <message>
        <source>There is no change to replay yet.</source>
        <translation>Chưa có thay đổi nào để phát lại.</translation>
    </message>
    <message>
        <source>Replay paused: %1. %2 goes on.</source>
        <extracomment>%1 the name of a change, with its own quotation marks; %2 a shortcut</extracomment>
        <translation>Đã tạm dừng phát lại: %1. %2 để chạy tiếp.</translation>
    </message>
    <message>
        <source>Replay %2 of %3: %1. Before, then after; %4 pauses.</source>
        <extracomment>%1 the name of a change, with its own quotation marks; %2 and %3 numbers, %4 a shortcut</extracomment>
        <translation>Phát lại lần %2/%3: %1. Trước, rồi sau; %4 để tạm dừng.</translation>
    </message>
</context>
<context>
    <name>plume::ui::MessageRow</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plume::ui::MethodologyView</name>
    <message>
        <source>The methodology</source>
        <translation>Phương pháp tính</translation>
    </message>
    <message>
        <source>Everything that Plume computes, read off its own calculation. What the open plan has is a link to its explanation. Data version %1.</source>
        <translation>Mọi thứ Plume tính, đọc thẳng từ chính phép tính của nó. Những gì phương án đang mở có là liên kết đến phần giải thích. Phiên bản dữ liệu %1.</translation>
    </message>
    <message>
        <source>Search: a term, a formula, an input</source>
        <translation>Tìm: thuật ngữ, công thức, đầu vào</translation>
    </message>
    <message>
        <source>Search the methodology</source>
        <translation>Tìm trong phương pháp tính</translation>
    </message>
    <message>
        <source>Nothing here has all of these words. Try fewer.</source>
        <translation>Không có mục nào chứa tất cả các từ này. Hãy bớt từ.</translation>
    </message>
</context>
<context>
    <name>plume::ui::NowTab</name>
    <message>
        <source>Now</source>
        <extracomment>a tab: what plans emit in all</extracomment>
        <translation>Tổng cộng</translation>
    </message>
</context>
<context>
    <name>plume::ui::NowView</name>
    <message>
        <source>baseline</source>
        <translation>phương án cơ sở</translation>
    </message>
</context>
<context>
    <name>plume::ui::NumberList</name>
    <message>
        <source>Show fewer</source>
        <extracomment>%1 a number of rows in a list</extracomment>
        <translation>Hiện ít hơn</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Hiện cả %1</translation>
    </message>
</context>
<context>
    <name>plume::ui::OnePlanPage</name>
    <message>
        <source>Put a second plan beside this one</source>
        <translation>Đặt phương án thứ hai bên cạnh phương án này</translation>
    </message>
    <message>
        <source>Here plans of one study stand side by side: which one emits less, when that turns, how sure it is, and which inputs make the difference.

Duplicate the plan, then change in Build what would be done otherwise: fine-tune instead of training from scratch, another country, a smaller model. What you do not change follows the first plan.</source>
        <translation>Ở đây các phương án của một nghiên cứu đứng cạnh nhau: phương án nào phát thải ít hơn, khi nào điều đó đảo chiều, chắc chắn đến đâu và đầu vào nào tạo ra chênh lệch.

Hãy nhân bản phương án, rồi đổi trong mục Xây dựng những gì sẽ làm khác đi: tinh chỉnh thay vì đào tạo từ đầu, một nước khác, một mô hình nhỏ hơn. Những gì không đổi sẽ theo phương án đầu tiên.</translation>
    </message>
    <message>
        <source>&amp;Duplicate as plan B</source>
        <translation>&amp;Nhân bản thành phương án B</translation>
    </message>
    <message>
        <source>&amp;See what would make it greener</source>
        <translation>&amp;Xem điều gì làm nó xanh hơn</translation>
    </message>
    <message>
        <source>&amp;Paste a plan of another study</source>
        <translation>&amp;Dán phương án của nghiên cứu khác</translation>
    </message>
</context>
<context>
    <name>plume::ui::OverTimeTab</name>
    <message>
        <source>Over time</source>
        <extracomment>a tab: what plans have emitted month by month</extracomment>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>Bands</source>
        <extracomment>a switch: bands around curves</extracomment>
        <translation>Dải</translation>
    </message>
    <message>
        <source>Shows how far the runs of each plan spread</source>
        <translation>Hiện các lần tính của mỗi phương án phân tán đến đâu</translation>
    </message>
</context>
<context>
    <name>plume::ui::OwnRowDialog</name>
    <message>
        <source>Edit a row of your own</source>
        <translation>Sửa dòng tự thêm</translation>
    </message>
    <message>
        <source>Add your own grid</source>
        <translation>Thêm lưới điện của riêng mình</translation>
    </message>
    <message>
        <source>Add your own device</source>
        <translation>Thêm thiết bị của riêng mình</translation>
    </message>
    <message>
        <source>Add your own energy per request</source>
        <translation>Thêm điện năng mỗi yêu cầu của riêng mình</translation>
    </message>
    <message>
        <source>Add your own familiar thing</source>
        <translation>Thêm thứ quen thuộc của riêng mình</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Ranh giới</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Cường độ</translation>
    </message>
    <message>
        <source>Water of power plants</source>
        <translation>Nước của nhà máy điện</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Công suất</translation>
    </message>
    <message>
        <source>Peak speed</source>
        <translation>Tốc độ đỉnh</translation>
    </message>
    <message>
        <source>Emissions of making it</source>
        <translation>Phát thải khi chế tạo</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Tuổi thọ</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Bao gồm</translation>
    </message>
    <message>
        <source>Energy of one request</source>
        <translation>Điện năng một yêu cầu</translation>
    </message>
    <message>
        <source>Compares with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Đếm bằng</translation>
    </message>
    <message>
        <source>Amount of one</source>
        <translation>Lượng của một đơn vị</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Cơ sở tính</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source: title or address</source>
        <translation>Nguồn: tên hoặc địa chỉ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way: %2 or %3.</source>
        <translation>Có thể hiểu “%1” theo nhiều cách: %2 hoặc %3.</translation>
    </message>
    <message>
        <source>“%1” is a range; one amount belongs here.</source>
        <translation>“%1” là một khoảng; ở đây cần một lượng.</translation>
    </message>
    <message>
        <source>This is still missing; fill it in.</source>
        <translation>Chỗ này còn thiếu; hãy điền vào.</translation>
    </message>
    <message>
        <source>PUE of the data centre</source>
        <translation>PUE của trung tâm dữ liệu</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>Nước tại chỗ</translation>
    </message>
    <message>
        <source>One of them is a</source>
        <translation>Khi chỉ có một</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Quốc gia hoặc vùng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>such as: seats</source>
        <translation>ví dụ: ghế</translation>
    </message>
    <message>
        <source>such as: seat; empty where it is the same</source>
        <translation>chỉ cho tiếng Anh, ví dụ: seat</translation>
    </message>
    <message>
        <source>“%1” is no year. Write a whole number, such as 2024.</source>
        <translation>“%1” không phải là năm. Hãy ghi một số nguyên, như 2024.</translation>
    </message>
</context>
<context>
    <name>plume::ui::PairsView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;than “A”&quot;, %2 &quot;88 of 100 runs&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is lower %2.</source>
        <extracomment>%1 the name of a plan, %2 begins with &quot;than “A”&quot;</extracomment>
        <translation>“%1” thấp hơn %2.</translation>
    </message>
</context>
<context>
    <name>plume::ui::PickerPopup</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Nothing in the list has all these words.</source>
        <translation>Danh sách không có mục nào chứa đủ các từ này.</translation>
    </message>
</context>
<context>
    <name>plume::ui::PlanChooser</name>
    <message>
        <source>Plan of the study</source>
        <translation>Phương án của nghiên cứu</translation>
    </message>
    <message>
        <source>The plan of the study that is shown</source>
        <translation>Phương án đang xem của nghiên cứu</translation>
    </message>
</context>
<context>
    <name>plume::ui::PlanColumn</name>
    <message>
        <source>“%1” is on the clipboard; paste it into another study.</source>
        <translation>“%1” đã ở trong bộ nhớ tạm; hãy dán vào nghiên cứu khác.</translation>
    </message>
    <message>
        <source>Change it in &amp;Build</source>
        <translation>Sửa trong mục &amp;Xây dựng</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Nhân bản</translation>
    </message>
    <message>
        <source>&amp;Copy for another study</source>
        <translation>&amp;Sao chép cho nghiên cứu khác</translation>
    </message>
    <message>
        <source>Make it the b&amp;aseline</source>
        <translation>Đặt làm phương án &amp;cơ sở</translation>
    </message>
    <message>
        <source>Reset &amp;everything to the baseline</source>
        <translation>Đặt lại &amp;mọi thứ như phương án cơ sở</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Chuyển sang t&amp;rái</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Chuyển sang &amp;phải</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Name of plan %1</source>
        <translation>Tên phương án %1</translation>
    </message>
    <message>
        <source>%1 (type another name)</source>
        <translation>%1 (gõ tên khác)</translation>
    </message>
    <message>
        <source>More to do with “%1”</source>
        <translation>Thao tác khác với “%1”</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>a checkbox of a plan, in little room: it follows the baseline</extracomment>
        <translation>theo cơ sở</translation>
    </message>
    <message>
        <source>“%1” follows the baseline</source>
        <translation>“%1” theo phương án cơ sở</translation>
    </message>
    <message>
        <source>What is as in the baseline stays so when that is changed. Uncheck it to detach the plan.</source>
        <translation>Những gì giống phương án cơ sở sẽ đổi theo khi phương án đó thay đổi. Bỏ chọn để tách phương án ra.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Phương án cơ sở</translation>
    </message>
    <message>
        <source>The other plans are measured against it.</source>
        <translation>Các phương án khác được so với phương án này.</translation>
    </message>
</context>
<context>
    <name>plume::ui::QuantityEdit</name>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>Số này có hai cách đọc. Chọn cách nào?</translation>
    </message>
    <message>
        <source>%1 is above %2, the highest that makes sense here.</source>
        <translation>%1 lớn hơn %2, mức cao nhất hợp lý ở đây.</translation>
    </message>
    <message>
        <source>%1 is below %2, the lowest that makes sense here.</source>
        <translation>%1 nhỏ hơn %2, mức thấp nhất hợp lý ở đây.</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Đặt thành %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <comment>a range</comment>
        <translation>Đặt thành %1 đến %2</translation>
    </message>
</context>
<context>
    <name>plume::ui::RangePopup</name>
    <message>
        <source>Range of “%1”</source>
        <translation>Khoảng của “%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Giá trị lấy từ đâu</translation>
    </message>
    <message>
        <source>Why this range</source>
        <translation>Vì sao chọn khoảng này</translation>
    </message>
    <message>
        <source>Recommended spread ▾</source>
        <translation>Độ phân tán khuyến nghị ▾</translation>
    </message>
    <message>
        <source>Ranges that others found, or judged, for such a value.</source>
        <translation>Các khoảng mà người khác tìm ra, hoặc phán đoán, cho giá trị loại này.</translation>
    </message>
    <message>
        <source>Back to the data</source>
        <translation>Trở về dữ liệu</translation>
    </message>
    <message>
        <source>Takes your value out, so that the one from the data counts again.</source>
        <translation>Bỏ giá trị tự nhập, để dùng lại giá trị từ dữ liệu.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Least, %1</source>
        <translation>Nhỏ nhất, %1</translation>
    </message>
    <message>
        <source>Low (5 %), %1</source>
        <translation>Thấp (5 %), %1</translation>
    </message>
    <message>
        <source>Central, %1</source>
        <translation>Trung tâm, %1</translation>
    </message>
    <message>
        <source>Most, %1</source>
        <translation>Lớn nhất, %1</translation>
    </message>
    <message>
        <source>High (95 %), %1</source>
        <translation>Cao (95 %), %1</translation>
    </message>
    <message>
        <source>%1: %2 (judgement)</source>
        <translation>%1: %2 (phán đoán)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a value is, and its range</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plume::ui::RecoveryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Bỏ đi …</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Phần chưa lưu</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>Giữ lần cuối</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Chưa từng lưu</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Plume ended before this work was saved. What you restore opens here, not saved yet; the rest stays here until you decide (menu File).</source>
        <translation>Plume đã đóng trước khi phần này được lưu. Phần được khôi phục mở ra ở đây và vẫn chưa lưu; phần còn lại chờ quyết định sau (trình đơn Tệp).</translation>
    </message>
</context>
<context>
    <name>plume::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <translation>PDF, để in hoặc gửi</translation>
    </message>
    <message>
        <source>Web page (HTML), one file</source>
        <translation>Trang web (HTML), một tệp</translation>
    </message>
    <message>
        <source>Workbook (Excel), every table</source>
        <translation>Bảng tính (Excel), mọi bảng</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>a size of paper</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>How much of the report is done</source>
        <translation>Báo cáo đã xong đến đâu</translation>
    </message>
    <message>
        <source>&amp;Write …</source>
        <translation>&amp;Ghi …</translation>
    </message>
    <message>
        <source>Plans in the report</source>
        <translation>Phương án trong báo cáo</translation>
    </message>
    <message>
        <source>Compared over (&amp;months)</source>
        <translation>So sánh trong (&amp;tháng)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Khổ &amp;giấy</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Ghi báo cáo</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <extracomment>kinds of files in a dialog: %1 is an ending such as &quot;pdf&quot;</extracomment>
        <translation>Báo cáo (*.%1)</translation>
    </message>
</context>
<context>
    <name>plume::ui::ReportWriter</name>
    <message>
        <source>The report could not be written to “%1” (%2). Choose another folder, or make room.</source>
        <translation>Không ghi được báo cáo vào “%1” (%2). Hãy chọn thư mục khác hoặc giải phóng dung lượng.</translation>
    </message>
</context>
<context>
    <name>plume::ui::RoleMark</name>
    <message>
        <source>Decision: yours to take.</source>
        <translation>Quyết định: do người lập phương án chọn.</translation>
    </message>
    <message>
        <source>Assumption: taken to be so.</source>
        <translation>Giả định: tạm coi là đúng như vậy.</translation>
    </message>
</context>
<context>
    <name>plume::ui::RowPane</name>
    <message>
        <source>What uses it</source>
        <translation>Dùng ở đâu</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>Dòng đang chọn</translation>
    </message>
    <message>
        <source>Choose a row to see where it comes from and what uses it.</source>
        <translation>Chọn một dòng để xem nguồn gốc và nơi dùng.</translation>
    </message>
    <message>
        <source>All values of the row</source>
        <translation>Mọi giá trị của dòng</translation>
    </message>
</context>
<context>
    <name>plume::ui::Safekeeping</name>
    <message>
        <source>Unsaved work can&apos;t be kept in “%1” (%2): a crash would lose it. Save the study now and then.</source>
        <translation>Không giữ được phần chưa lưu trong “%1” (%2): nếu chương trình dừng đột ngột, phần này sẽ mất. Hãy lưu nghiên cứu thường xuyên.</translation>
    </message>
    <message>
        <source>“%1” is open in another window too. What is saved there and here replaces each other: go on in one of them, or save elsewhere.</source>
        <translation>“%1” cũng đang mở ở một cửa sổ khác. Lưu ở bên này sẽ thay thế bản lưu ở bên kia: hãy chỉ làm tiếp ở một cửa sổ, hoặc lưu vào nơi khác.</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Lưu vào chỗ khác …</translation>
    </message>
</context>
<context>
    <name>plume::ui::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
</context>
<context>
    <name>plume::ui::SeekDialog</name>
    <message>
        <source>This plan has no result to ask about yet.</source>
        <translation>Phương án này chưa có kết quả nào để hỏi.</translation>
    </message>
    <message>
        <source>value sought for %1</source>
        <translation>giá trị tìm được cho %1</translation>
    </message>
    <message>
        <source>What would have to be true?</source>
        <translation>Điều gì phải đúng?</translation>
    </message>
    <message>
        <source>What each input would have to be</source>
        <translation>Giá trị mà mỗi đầu vào phải có</translation>
    </message>
    <message>
        <source>&amp;Use this value</source>
        <translation>&amp;Dùng giá trị này</translation>
    </message>
    <message>
        <source>Show the &amp;input</source>
        <translation>&amp;Hiện đầu vào</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>In the plan “%1”, each input by itself, all others as they are. The most believable come first.</source>
        <translation>Trong phương án “%1”, lần lượt từng đầu vào, các đầu vào khác giữ nguyên. Giá trị đáng tin nhất đứng trước.</translation>
    </message>
    <message>
        <source>Each input by itself, all others as they are. The most believable come first.</source>
        <translation>Lần lượt từng đầu vào, các đầu vào khác giữ nguyên. Giá trị đáng tin nhất đứng trước.</translation>
    </message>
</context>
<context>
    <name>plume::ui::SensitivityCard</name>
    <message>
        <source>Variance</source>
        <translation>Phương sai</translation>
    </message>
    <message>
        <source>Shows shares of the variance, instead of one input at a time</source>
        <translation>Hiện tỷ trọng phương sai thay cho từng đầu vào một</translation>
    </message>
</context>
<context>
    <name>plume::ui::SettingsDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Cách viết số</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>For a &amp;projector</source>
        <translation>Cho &amp;máy chiếu</translation>
    </message>
    <message>
        <source>Patterns in &amp;charts</source>
        <translation>&amp;Hoa văn trong biểu đồ</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;Giảm chuyển động</translation>
    </message>
    <message>
        <source>Text at one and a half times its size or more, and thicker lines.</source>
        <translation>Chữ lớn ít nhất gấp rưỡi và nét vẽ dày hơn.</translation>
    </message>
    <message>
        <source>Parts of a chart can be told apart without colours. High contrast has them anyway.</source>
        <translation>Phân biệt các phần của biểu đồ mà không cần màu. Giao diện tương phản cao luôn có.</translation>
    </message>
    <message>
        <source>A change that is shown again goes step by step instead of moving.</source>
        <translation>Thay đổi được phát lại theo từng bước thay vì chuyển động.</translation>
    </message>
    <message>
        <source>&amp;Draws and seed …</source>
        <translation>Lần lấy mẫu và &amp;hạt giống …</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Như &amp;ban đầu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>Theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Tương phản cao, sáng</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Tương phản cao, tối</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Khối lượng</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys</source>
        <translation>Phím một chữ &amp;cái</translation>
    </message>
    <message>
        <source>In the chart that has the keyboard, T shows the table and L changes the scale.</source>
        <translation>Ở biểu đồ đang nhận bàn phím, T hiện bảng và L đổi thang đo.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Kilograms and tonnes (kg, t)</source>
        <extracomment>units of mass</extracomment>
        <translation>Ki-lô-gam và tấn (kg, t)</translation>
    </message>
    <message>
        <source>Pounds (lb)</source>
        <translation>Pao (lb)</translation>
    </message>
</context>
<context>
    <name>plume::ui::ShareCard</name>
    <message>
        <source>Donut</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Shows the shares as a ring</source>
        <translation>Hiện tỷ trọng dưới dạng vòng</translation>
    </message>
</context>
<context>
    <name>plume::ui::SourceBadge</name>
    <message>
        <source>%1 ⓘ</source>
        <extracomment>The name of a source, and a mark that there is more to read</extracomment>
        <translation>%1 ⓘ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Explain this value</source>
        <translation>Giải thích giá trị này</translation>
    </message>
</context>
<context>
    <name>plume::ui::StatusLine</name>
    <message>
        <source>Data %1</source>
        <translation>Dữ liệu %1</translation>
    </message>
    <message>
        <source>%1 draws, seed %2</source>
        <translation>%1 lần lấy mẫu, hạt giống %2</translation>
    </message>
    <message>
        <source>central values only</source>
        <translation>chỉ giá trị trung tâm</translation>
    </message>
    <message>
        <source>Changes the number of draws and the seed</source>
        <translation>Đổi số lần lấy mẫu và hạt giống ngẫu nhiên</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what does not fit together</source>
        <translation>Hiện những chỗ chưa hợp lý</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken from the data</source>
        <translation>
            <numerusform>%n giá trị lấy từ dữ liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>no network is used</source>
        <translation>không dùng mạng</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Whether amounts have a range or stand at their central value</source>
        <translation>Hiện lượng kèm khoảng, hay chỉ giá trị trung tâm</translation>
    </message>
</context>
<context>
    <name>plume::ui::StudyNote</name>
    <message>
        <source>Close the note</source>
        <translation>Đóng ghi chú</translation>
    </message>
</context>
<context>
    <name>plume::ui::TablePage</name>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>how many rows of a table are shown: %1 of %2</extracomment>
        <translation>%1/%2 dòng</translation>
    </message>
    <message>
        <source>No row has all of these words. Try fewer.</source>
        <translation>Không dòng nào có đủ các từ này. Hãy thử ít từ hơn.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s), with the headers.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng, kèm tiêu đề cột.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Lưu “%1”</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>The table could not be saved as %1 (%2). Choose another folder.</source>
        <translation>Không lưu được bảng thành %1 (%2). Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Filter: any words of a row</source>
        <translation>Lọc: từ bất kỳ trong dòng</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Lọc các dòng</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a command: by which column the rows are sorted</extracomment>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Sorts the rows by a column; once more turns them round</source>
        <translation>Sắp xếp các dòng theo một cột; chọn lần nữa để đảo thứ tự</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies the rows that are selected (Ctrl+C)</source>
        <translation>Sao chép các dòng đang chọn (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lưu thành CSV…</translation>
    </message>
    <message>
        <source>Saves the rows that are shown, with every column</source>
        <translation>Lưu các dòng đang hiện, với mọi cột</translation>
    </message>
</context>
<context>
    <name>plume::ui::TopBar</name>
    <message>
        <source>not saved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <extracomment>The button shows the other language.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Switch to Vietnamese</source>
        <translation>Chuyển sang tiếng Anh</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Chuyển giữa giao diện sáng và tối</translation>
    </message>
</context>
<context>
    <name>plume::ui::Tour</name>
    <message>
        <source>Chatbot, for the tour</source>
        <translation>Chatbot, để xem hướng dẫn</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>số lượt yêu cầu mỗi ngày</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far the tour is: &quot;2 of 5&quot;</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>A system is a list of activities</source>
        <translation>Một hệ thống là một danh sách hoạt động</translation>
    </message>
    <message>
        <source>Each card is a part of its life, from trial runs to answers. This chatbot is still small. %1</source>
        <translation>Mỗi thẻ là một phần của vòng đời, từ chạy thử đến trả lời. Chatbot này còn nhỏ. %1</translation>
    </message>
    <message>
        <source>What if it is used more?</source>
        <translation>Nếu được dùng nhiều hơn thì sao?</translation>
    </message>
    <message>
        <source>It answers %1. “Raise” makes that %2, as moving this slider would.</source>
        <extracomment>%1 and %2 requests a day</extracomment>
        <translation>Chatbot trả lời %1. Nút “Tăng” nâng lên %2, như khi kéo thanh trượt này.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Use passes 90%</source>
        <translation>Sử dụng vượt 90%</translation>
    </message>
    <message>
        <source>%1 Every number and chart has followed.</source>
        <translation>%1 Mọi con số và biểu đồ đã thay đổi theo.</translation>
    </message>
    <message>
        <source>Where does the number come from?</source>
        <translation>Con số này từ đâu mà có?</translation>
    </message>
    <message>
        <source>Every number unfolds like this total: its formula, its inputs, its sources. Ctrl+I explains whatever has the keyboard.</source>
        <translation>Mọi con số đều mở ra như tổng này: công thức, đầu vào, nguồn. Ctrl+I giải thích con số đang chọn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>And everything can be undone</source>
        <translation>Và mọi thứ đều hoàn tác được</translation>
    </message>
    <message>
        <source>The requests are as before: %1. Ctrl+Z undoes, Ctrl+K finds anything, F1 says what something is for.</source>
        <translation>Số lượt yêu cầu trở về như cũ: %1. Ctrl+Z hoàn tác, Ctrl+K tìm mọi thứ, F1 cho biết một mục dùng để làm gì.</translation>
    </message>
</context>
<context>
    <name>plume::ui::TourBubble</name>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Leave the tour (Escape). It goes on from here next time.</source>
        <translation>Rời hướng dẫn (Escape). Lần sau xem tiếp từ đây.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>plume::ui::UnitPicker</name>
    <message>
        <source>%1 ▾</source>
        <extracomment>A unit, and a mark that there are others to choose</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Shows the same amount in another unit.</source>
        <translation>Hiện cùng lượng này theo đơn vị khác.</translation>
    </message>
</context>
<context>
    <name>plume::ui::ValidationPage</name>
    <message>
        <source>Validation</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Published figures are being computed anew …</source>
        <translation>Đang tính lại các số liệu đã công bố …</translation>
    </message>
    <message>
        <source>Published figures beside what Plume computes from the same inputs.</source>
        <translation>Số liệu đã công bố đặt cạnh kết quả Plume tính từ cùng dữ liệu đầu vào.</translation>
    </message>
</context>
<context>
    <name>plume::ui::WishRow</name>
    <message>
        <source>Now it is %1.</source>
        <translation>Hiện là %1.</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>before a choice of results such as “Emissions”</extracomment>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>Result that should have another value</source>
        <translation>Kết quả cần có giá trị khác</translation>
    </message>
    <message>
        <source>&amp;should be</source>
        <extracomment>between a result and the value that it should have</extracomment>
        <translation>&amp;phải bằng</translation>
    </message>
    <message>
        <source>Wished value</source>
        <translation>Giá trị mong muốn</translation>
    </message>
    <message>
        <source>Unit of the wished value</source>
        <translation>Đơn vị của giá trị mong muốn</translation>
    </message>
</context>
</TS>
