tests: a Spanish original, an English article that credits it, a third that names only "the regional press"
set: development

=== origins
quintero | person | Alba Quintero, water engineer | la ingeniera; the engineer
alerta-witness | witness | Alerta del Norte, own reporter
alerta | outlet | Alerta del Norte
regional-press | anon | "the regional press", unnamed
minera | body | Minera San Telmo
commune | person | Don Eusebio Rojas, head of the Cañada commune
tribune-witness | witness | Tribune des Andes, own correspondent

=== edges
hard | alerta | alerta-witness | b's credit is to the article whose reporter saw it
soft | regional-press | quintero | unnamed regional press, two days after Alerta del Norte

=== clusters
k1 | S | 1..2 | translated-credit* | The wall of tailings pond 3 has slid by eleven centimetres. | Quintero told Alerta del Norte; the English article credits both, the third article "the regional press": no shared words, one root. | possible-second-origin:regional-press
k2 | C | 2..2 | two-witnesses | The stream below the mine has turned red. | Alerta's reporter saw it, and so did the Tribune's correspondent; Minerals Brief only relays Alerta.
k3 | C | 2..2 | parties-agree | The mine has stopped pumping into pond 3. | The company and the commune that fights it, to two outlets.
k4 | S | 1..1 | plain | 40 llamas have died. | Only Don Eusebio says so.
k5 | U | 1..1 | prediction | The wall could give way in the rains. | Quintero's warning. | prediction

=== a | Alerta del Norte | 2031-11-04 | lang=es
El dique tres se mueve

[k1 quintero|El muro del depósito de relaves número tres se ha desplazado once centímetros desde agosto], ~dijo~ a este diario {la ingeniera Alba Quintero}, que lo midió por encargo de la mina hasta que la despidieron.
[k5 quintero 2 !p|"Con las lluvias ^puede^ ceder",] ~2|advirtió~ {2|la ingeniera}.

[k2 alerta-witness 3|El arroyo de la Cañada baja de color rojo ladrillo], como ~3|comprobó~ {3|nuestro enviado} el lunes.
Las mujeres ya no lavan allí la ropa y los perros no beben.

[k3 minera 4|Desde el sábado no se bombea lodo al depósito tres], ~4|aseguró~ {4|Minera San Telmo} por escrito.
La empresa no respondió a las demás preguntas.
El gobernador, de viaje, tampoco.

=== b | Minerals Brief | 2031-11-05
San Telmo: [k1 quintero|pond wall shifts], says former contractor

[k1 quintero|A tailings wall at the San Telmo copper mine has crept downhill.]
[k1 quintero|The movement amounts to 11 centimetres since August], {engineer Alba Quintero} ~told~ {the newspaper Alerta del Norte}.

[k2 alerta 2|The Cañada stream is running brick red], ~2|according to~ {2|Alerta}.

[+ doc-b|San Telmo, which produced 84,000 tonnes of copper last year, has three ponds in a row above the valley].
[+ doc-b|The oldest was closed in 2017 and grassed over].
The third was meant to be the last; a fourth has been on the drawing board since copper passed its old record.
Its owners, a family trust, publish no accounts, and its telephone number rings in an empty office.

=== c | Tribune des Andes | 2031-11-06
A red stream and an angry commune

From our correspondent in La Cañada

I stood on the footbridge at noon.
[k2 tribune-witness|The water beneath is the red of roof tiles] and smells of coins, ~as I can attest~ after an hour beside it.

{2|The regional press} ~2|says~ that [k1 regional-press 2|the third dam has slipped by about eleven centimetres].

{3|Don Eusebio Rojas, who heads the commune}, ~3|counts~ [k4 commune 3|forty dead llamas].
He has no love for the mine.
Yet [k3 commune 4|nothing has been pumped into the third basin since Saturday], ~4|says~ {4|Don Eusebio}, for his nephew works the pump.

The village church holds a candle for every llama.
I counted thirty-eight; two had burned down.
