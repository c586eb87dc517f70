# language: nl
Functionaliteit: Uitgewerkte voorbeelden

  Dossiers met wat eruit komt, uit circulaires, wetsgeschiedenis, werkinstructies en uitspraken.

  Scenario: EX-01, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En de aanvraag of het bezwaar is ontvangen op 1 oktober 2024
    En een beslistermijn is genoemd op 1 oktober 2024
      | tot en met | 12 november 2024 |
    En de beslistermijn is opgeschort bij bericht van 4 oktober 2024
      | grond          | aanvulling gevraagd        |
      | tot en met     | 17 oktober 2024            |
      | hersteltermijn | tot en met 1 november 2024 |
    Als de stand wordt bepaald op 20 november 2024
    Dan is de laatste dag van de beslistermijn 25 november 2024

  Scenario: EX-02, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En de aanvraag of het bezwaar is ontvangen op 1 oktober 2024
    En een beslistermijn is genoemd op 1 oktober 2024
      | tot en met | 12 november 2024 |
    En de beslistermijn is opgeschort bij bericht van 4 oktober 2024
      | grond          | aanvulling gevraagd        |
      | tot en met     | 17 oktober 2024            |
      | hersteltermijn | tot en met 1 november 2024 |
    En de beslistermijn is verlengd op 25 november 2024
      | met | 2 weken |
    Als de stand wordt bepaald op 1 december 2024
    Dan is de laatste dag van de beslistermijn 9 december 2024

  Scenario: EX-03, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 1 mei 2026
    Dan is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 17 maart 2026
    En is de laatste dwangsomdag tot nu toe 27 april 2026
    En is het aantal dwangsomdagen 42

  Scenario: EX-04, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 2 maart 2026
      | tot en met | 2 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 1 mei 2026
    Dan is de eerste ingebrekestelling te vroeg
    En geldt de bestuurlijke dwangsom: nee
    En is de bestuurlijke dwangsom € 0

  Scenario: EX-04-2, aanvraag zonder eigen termijn, tolerateOneDayEarly=true
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 2 maart 2026
      | tot en met | 2 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    En de lezing "tolerateOneDayEarly" is "true"
    Als de stand wordt bepaald op 1 mei 2026
    Dan is de eerste ingebrekestelling geldig
    En is de eerste dwangsomdag 18 maart 2026

  Scenario: EX-06, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 1 juni 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.260
    En is het aantal dwangsomdagen 42

  Scenario: EX-07, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 1 juni 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is het aantal dwangsomdagen 42

  Scenario: EX-08, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 9 december 2018
      | tot en met | 9 december 2018 |
    En een ingebrekestelling is ontvangen op 10 december 2018
    Als de stand wordt bepaald op 1 maart 2019
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.260
    En is de eerste dwangsomdag 25 december 2018
    En is de laatste dwangsomdag tot nu toe 4 februari 2019
    En is het aantal dwangsomdagen 42

  Scenario: EX-09, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 januari 2019
      | tot en met | 1 januari 2019 |
    En een ingebrekestelling is ontvangen op 2 januari 2019
    Als de stand wordt bepaald op 1 april 2019
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 17 januari 2019
    En is het aantal dwangsomdagen 42

  Scenario: EX-11, bezwaar
    Stel een dossier van de procedure "awb.objection"
    En een beslistermijn is genoemd op 3 maart 2024
      | tot en met | 3 maart 2024 |
    En een ingebrekestelling is ontvangen op 4 maart 2024
    En het besluit is bekendgemaakt op 23 april 2024
    Als de stand wordt bepaald op 24 november 2025
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.127
    En is de eerste dwangsomdag 19 maart 2024
    En is het aantal dwangsomdagen 35

  Scenario: EX-12, WIA-uitkering, countAnnouncementDay=true
    Stel een dossier van de procedure "uwv.wia"
    En een beslistermijn is genoemd op 15 mei 2024
      | tot en met | 15 mei 2024 |
    En een ingebrekestelling is ontvangen op 16 mei 2024
    En het besluit is bekendgemaakt op 27 juni 2024
    En de lezing "countAnnouncementDay" is "true"
    Als de stand wordt bepaald op 29 april 2025
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 812
    En is de eerste dwangsomdag 31 mei 2024
    En is de laatste dwangsomdag tot nu toe 27 juni 2024
    En is het aantal dwangsomdagen 28

  Scenario: EX-18, bezwaar
    Stel een dossier van de procedure "awb.objection"
    En het bestreden besluit is bekendgemaakt op 14 april 2023
    En de aanvraag of het bezwaar is ontvangen op 12 mei 2023
    En een ingebrekestelling is ontvangen op 10 juli 2023
    Als de stand wordt bepaald op 11 juli 2023
    Dan is de laatste dag van de beslistermijn 7 juli 2023
    En is de eerste ingebrekestelling geldig

  Scenario: EX-19, bezwaar
    Stel een dossier van de procedure "awb.objection"
    En een beslistermijn is genoemd op 18 september 2020
      | tot en met | 24 september 2020 |
    En de beslistermijn is verlengd op 18 september 2020
      | met | 6 weken |
    Als de stand wordt bepaald op 6 november 2020
    Dan is de laatste dag van de beslistermijn 5 november 2020

  Scenario: EX-20, Woo-verzoek
    Stel een dossier van de procedure "woo.request"
    En de aanvraag of het bezwaar is ontvangen op 19 april 2023
    En de beslistermijn is verlengd op 1 mei 2023
      | met | 2 weken |
    Als de stand wordt bepaald op 1 juni 2023
    Dan is de laatste dag van de beslistermijn 31 mei 2023

  Scenario: EX-21, Woo-verzoek
    Stel een dossier van de procedure "woo.request"
    En de aanvraag of het bezwaar is ontvangen op 20 maart 2024
    En de beslistermijn is verlengd op 10 april 2024
      | met | 2 weken |
    En de rechter heeft bevolen te beslissen op 15 augustus 2024
      | termijn          | tot en met 9 september 2024 |
      | dwangsom per dag | € 100                       |
      | ten hoogste      | € 15.000                    |
    Als de stand wordt bepaald op 15 augustus 2024
    Dan is de laatste dag van de beslistermijn 1 mei 2024
    En eindigt de termijn van bevel 1 op 9 september 2024
    En is van bevel 1 het aantal dwangsomdagen 0
    En is van bevel 1 de dwangsom € 0

  Scenario: EX-22, Woo-verzoek
    Stel een dossier van de procedure "woo.request"
    En de aanvraag of het bezwaar is ontvangen op 2 juli 2024
    En een ingebrekestelling is ontvangen op 27 augustus 2024
    Als de stand wordt bepaald op 4 februari 2025
    Dan is de laatste dag van de beslistermijn 30 juli 2024
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: nee
    En is de bestuurlijke dwangsom € 0

  Scenario: EX-23, WIA-uitkering
    Stel een dossier van de procedure "uwv.wia"
    En de aanvraag of het bezwaar is ontvangen op 2 juli 2024
    En een ingebrekestelling is ontvangen op 10 oktober 2024
    Als de stand wordt bepaald op 17 april 2025
    Dan is de laatste dag van de beslistermijn 27 augustus 2024
    En is de eerste ingebrekestelling geldig

  Scenario: EX-24, herstel toeslagen: werkelijke schade
    Stel een dossier van de procedure "wht.actual-damage"
    En de aanvraag of het bezwaar is ontvangen op 9 augustus 2024
    En de beslistermijn is verlengd op 9 augustus 2024
      | met | 6 maanden |
    En een ingebrekestelling is ontvangen op 8 oktober 2025
    En de rechter heeft bevolen te beslissen op 24 december 2025
      | termijn          | tot en met 2 oktober 2026 |
      | dwangsom per dag | € 100                     |
      | ten hoogste      | € 15.000                  |
    Als de stand wordt bepaald op 24 december 2025
    Dan is de laatste dag van de beslistermijn 9 augustus 2025
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 23 oktober 2025
    En is de laatste dwangsomdag tot nu toe 3 december 2025
    En is het aantal dwangsomdagen 42
    En eindigt de termijn van bevel 1 op 2 oktober 2026
    En is van bevel 1 de dwangsom € 0

  Scenario: EX-25, herstel toeslagen: werkelijke schade
    Stel een dossier van de procedure "wht.actual-damage"
    En de aanvraag of het bezwaar is ontvangen op 6 mei 2024
    En de beslistermijn is verlengd op 6 mei 2024
      | met | 6 maanden |
    En een ingebrekestelling is ontvangen op 13 mei 2025
    Als de stand wordt bepaald op 19 augustus 2025
    Dan is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 28 mei 2025
    En is de laatste dwangsomdag tot nu toe 8 juli 2025
    En is het aantal dwangsomdagen 42

  Scenario: EX-26, herstel toeslagen: integrale beoordeling
    Stel een dossier van de procedure "wht.integral-assessment"
    En de aanvraag of het bezwaar is ontvangen op 10 februari 2023
    En een ingebrekestelling is ontvangen op 19 februari 2024
      | verzonden op | 16 februari 2024 |
    Als de stand wordt bepaald op 7 mei 2024
    Dan is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 5 maart 2024
    En is de laatste dwangsomdag tot nu toe 15 april 2024
    En is het aantal dwangsomdagen 42

  Scenario: EX-28, omgevingsvergunning Wabo, regulier
    Stel een dossier van de procedure "wabo.regular"
    En de aanvraag of het bezwaar is ontvangen op 15 december 2022
    En een ingebrekestelling is ontvangen op 26 oktober 2023
    Als de stand wordt bepaald op 13 augustus 2025
    Dan is de laatste dag van de beslistermijn 9 februari 2023
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 10 november 2023

  Scenario: EX-29, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 14 augustus 2019
    En de dwangsom staat stil door overmacht vanaf 16 maart 2020
      | tot en met | 15 mei 2020 |
    En een ingebrekestelling is ontvangen op 20 april 2020
    En het besluit is bekendgemaakt op 27 juli 2020
    Als de stand wordt bepaald op 28 juli 2020
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 16 mei 2020
    En is de laatste dwangsomdag tot nu toe 26 juni 2020
    En is het aantal dwangsomdagen 42

  Scenario: EX-30, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En de rechter heeft bevolen te beslissen op 8 januari 2024
      | termijn          | 2 weken  |
      | dwangsom per dag | € 100    |
      | ten hoogste      | € 15.000 |
    En het besluit is bekendgemaakt op 23 januari 2024
    Als de stand wordt bepaald op 1 februari 2024
    Dan eindigt de termijn van bevel 1 op 22 januari 2024
    En is van bevel 1 het aantal dwangsomdagen 1
    En is van bevel 1 de dwangsom € 100

  Scenario: EX-31, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de rechter heeft bevolen te beslissen op 4 december 2019
      | termijn          | 8 weken  |
      | dwangsom per dag | € 100    |
      | ten hoogste      | € 15.000 |
    En de dwangsom staat stil door overmacht vanaf 16 maart 2020
      | tot en met | 14 juli 2020 |
    Als de stand wordt bepaald op 14 juli 2020
    Dan is van bevel 1 de eerste dwangsomdag 30 januari 2020
    En is van bevel 1 de laatste dwangsomdag tot nu toe 15 maart 2020
    En is van bevel 1 het aantal dwangsomdagen 46
    En is van bevel 1 de dwangsom € 4.600

  Scenario: EX-32, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de rechter heeft bevolen te beslissen op 3 juni 2019
      | termijn          | 2 weken  |
      | dwangsom per dag | € 100    |
      | ten hoogste      | € 15.000 |
    Als de stand wordt bepaald op 1 december 2019
    Dan is van bevel 1 de laatste dwangsomdag tot nu toe 14 november 2019
    En is van bevel 1 het aantal dwangsomdagen 150
    En is van bevel 1 de dwangsom € 15.000

  Scenario: EX-35, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En de aanvraag of het bezwaar is ontvangen op 20 maart 2026
    Als de stand wordt bepaald op 19 mei 2026
    Dan is de laatste dag van de beslistermijn 18 mei 2026

  Scenario: EX-36, bezwaar met adviescommissie
    Stel een dossier van de procedure "awb.objection-committee"
    En het bestreden besluit is bekendgemaakt op 2 april 2026
    Als de stand wordt bepaald op 11 augustus 2026
    Dan is de laatste dag van de beslistermijn 10 augustus 2026

  Scenario: EX-37, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 12 april 2026
      | tot en met | 12 april 2026 |
    En een ingebrekestelling is ontvangen op 13 april 2026
    Als de stand wordt bepaald op 29 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 46
    En is de eerste dwangsomdag 28 april 2026

  Scenario: EX-37-2, aanvraag zonder eigen termijn, rollNoticePeriod=true
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 12 april 2026
      | tot en met | 12 april 2026 |
    En een ingebrekestelling is ontvangen op 13 april 2026
    En de lezing "rollNoticePeriod" is "true"
    Als de stand wordt bepaald op 29 april 2026
    Dan is de eerste dwangsomdag 29 april 2026
    En is de bestuurlijke dwangsom € 23

  Scenario: EX-38, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 10 december 2026
      | tot en met | 10 december 2026 |
    En een ingebrekestelling is ontvangen op 11 december 2026
    Als de stand wordt bepaald op 31 december 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de eerste dwangsomdag 26 december 2026

  Scenario: EX-38-2, aanvraag zonder eigen termijn, rollNoticePeriod=true
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 10 december 2026
      | tot en met | 10 december 2026 |
    En een ingebrekestelling is ontvangen op 11 december 2026
    En de lezing "rollNoticePeriod" is "true"
    Als de stand wordt bepaald op 31 december 2026
    Dan is de eerste dwangsomdag 29 december 2026

  Scenario: EX-39, WOZ-bezwaar
    Stel een dossier van de procedure "woz.objection"
    En de aanvraag of het bezwaar is ontvangen op 10 maart 2025
    Als de stand wordt bepaald op 5 januari 2026
    Dan is de laatste dag van de beslistermijn 31 december 2025

  Scenario: EX-40, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 1 juli 2026
    Dan is de laatste dwangsomdag tot nu toe 27 april 2026

  Scenario: EX-41, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
      | aanvragers | 2 |
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 1 juni 2026
    Dan is de bestuurlijke dwangsom € 1.442
    En krijgen de aanvragers € 721 en € 721

  Scenario: EX-42, uniforme openbare voorbereidingsprocedure
    Stel een dossier van de procedure "awb.uniform-preparation"
    En de aanvraag of het bezwaar is ontvangen op 31 augustus 2025
    Als de stand wordt bepaald op 2 maart 2026
    Dan is de laatste dag van de beslistermijn 28 februari 2026

  Scenario: TT-NEW-01, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 17 maart 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 23
    En is het aantal dwangsomdagen 1

  Scenario: TT-NEW-05, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 21 maart 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 115
    En is het aantal dwangsomdagen 5

  Scenario: TT-NEW-14, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 30 maart 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 322
    En is het aantal dwangsomdagen 14

  Scenario: TT-NEW-15, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 31 maart 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 357
    En is het aantal dwangsomdagen 15

  Scenario: TT-NEW-17, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 2 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 427
    En is het aantal dwangsomdagen 17

  Scenario: TT-NEW-18, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 3 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 462
    En is het aantal dwangsomdagen 18

  Scenario: TT-NEW-19, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 4 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 497
    En is het aantal dwangsomdagen 19

  Scenario: TT-NEW-28, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 13 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 812
    En is het aantal dwangsomdagen 28

  Scenario: TT-NEW-35, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 20 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.127
    En is het aantal dwangsomdagen 35

  Scenario: TT-NEW-38, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 23 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.262
    En is het aantal dwangsomdagen 38

  Scenario: TT-NEW-41, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 26 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.397
    En is het aantal dwangsomdagen 41

  Scenario: TT-NEW-42, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 1 maart 2026
      | tot en met | 1 maart 2026 |
    En een ingebrekestelling is ontvangen op 2 maart 2026
    Als de stand wordt bepaald op 27 april 2026
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is het aantal dwangsomdagen 42

  Scenario: TT-OLD-03, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 22 maart 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 60
    En is het aantal dwangsomdagen 3

  Scenario: TT-OLD-14, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 2 april 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 280
    En is het aantal dwangsomdagen 14

  Scenario: TT-OLD-18, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 6 april 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 400
    En is het aantal dwangsomdagen 18

  Scenario: TT-OLD-28, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 16 april 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 700
    En is het aantal dwangsomdagen 28

  Scenario: TT-OLD-38, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 26 april 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.100
    En is het aantal dwangsomdagen 38

  Scenario: TT-OLD-42, aanvraag zonder eigen termijn
    Stel een dossier van de procedure "awb.application"
    En een beslistermijn is genoemd op 4 maart 2018
      | tot en met | 4 maart 2018 |
    En een ingebrekestelling is ontvangen op 5 maart 2018
    Als de stand wordt bepaald op 30 april 2018
    Dan geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.260
    En is het aantal dwangsomdagen 42

  Scenario: W01, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 10 april 2022
    En een ingebrekestelling is ontvangen op 13 oktober 2022
    En beroep wegens niet tijdig beslissen is ingesteld op 28 oktober 2022
    Als de stand wordt bepaald op 6 januari 2023
    Dan is de laatste dag van de beslistermijn 10 oktober 2022
    En is de eerste ingebrekestelling geldig

  Scenario: W01-2, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 10 april 2022
    En een ingebrekestelling is ontvangen op 13 oktober 2022
    En beroep wegens niet tijdig beslissen is ingesteld op 28 oktober 2022
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 6 januari 2023
    Dan is de laatste dag van de beslistermijn 10 juli 2023
    En is de eerste ingebrekestelling te vroeg

  Scenario: W02, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 12 juli 2022
    En een ingebrekestelling is ontvangen op 30 januari 2023
    En beroep wegens niet tijdig beslissen is ingesteld op 26 februari 2023
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 27 februari 2023
    Dan is de laatste dag van de beslistermijn 12 oktober 2023
    En is de eerste ingebrekestelling te vroeg

  Scenario: W02-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 12 juli 2022
    En een ingebrekestelling is ontvangen op 30 januari 2023
    En beroep wegens niet tijdig beslissen is ingesteld op 26 februari 2023
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 27 februari 2023
    Dan is de laatste dag van de beslistermijn 12 januari 2023

  Scenario: W03, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 7 oktober 2022
    En een ingebrekestelling is ontvangen op 13 april 2023
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 14 april 2023
    Dan is de laatste dag van de beslistermijn 7 januari 2024
    En is de eerste ingebrekestelling te vroeg

  Scenario: W04, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 20 augustus 2022
    En een ingebrekestelling is ontvangen op 20 februari 2023
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 21 februari 2023
    Dan is de laatste dag van de beslistermijn 20 november 2023
    En is de eerste ingebrekestelling te vroeg

  Scenario: W04-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 20 augustus 2022
    En een ingebrekestelling is ontvangen op 20 februari 2023
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 21 februari 2023
    Dan is de laatste dag van de beslistermijn 20 februari 2023
    En is de eerste ingebrekestelling te vroeg

  Scenario: W05, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 25 september 2022
    En een ingebrekestelling is ontvangen op 30 maart 2023
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 5 juni 2023
    Dan is de laatste dag van de beslistermijn 25 december 2023
    En is de eerste ingebrekestelling te vroeg

  Scenario: W05-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 25 september 2022
    En een ingebrekestelling is ontvangen op 30 maart 2023
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 5 juni 2023
    Dan is de laatste dag van de beslistermijn 25 maart 2023

  Scenario: W06, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 7 november 2022
    En een ingebrekestelling is ontvangen op 7 februari 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 20 maart 2024
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 10 juli 2024
    Dan is de laatste dag van de beslistermijn 7 februari 2024
    En is de eerste ingebrekestelling te vroeg

  Scenario: W06-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 7 november 2022
    En een ingebrekestelling is ontvangen op 7 februari 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 20 maart 2024
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 10 juli 2024
    Dan is de laatste dag van de beslistermijn 7 mei 2023

  Scenario: W07, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 31 mei 2023
    En een ingebrekestelling is ontvangen op 11 december 2023
    En beroep wegens niet tijdig beslissen is ingesteld op 29 december 2023
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 30 december 2023
    Dan is de laatste dag van de beslistermijn 31 augustus 2024
    En is de eerste ingebrekestelling te vroeg

  Scenario: W07-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 31 mei 2023
    En een ingebrekestelling is ontvangen op 11 december 2023
    En beroep wegens niet tijdig beslissen is ingesteld op 29 december 2023
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 30 december 2023
    Dan is de laatste dag van de beslistermijn 30 november 2023

  Scenario: W08, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 11 februari 2024
    En een ingebrekestelling is ontvangen op 12 augustus 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 5 september 2024
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 13 januari 2025
    Dan is de laatste dag van de beslistermijn 11 mei 2025
    En is de eerste ingebrekestelling te vroeg

  Scenario: W08-2, asielvergunning, genericExtensionView=strict
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 11 februari 2024
    En een ingebrekestelling is ontvangen op 12 augustus 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 5 september 2024
    En de lezing "genericExtensionView" is "strict"
    Als de stand wordt bepaald op 13 januari 2025
    Dan is de laatste dag van de beslistermijn 11 augustus 2024

  Scenario: W10, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 10 april 2024
    Als de stand wordt bepaald op 21 februari 2025
    Dan is de laatste dag van de beslistermijn 10 oktober 2024

  Scenario: W11, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
      | nationaliteit | SY |
    En de aanvraag of het bezwaar is ontvangen op 9 januari 2024
    Als de stand wordt bepaald op 23 januari 2025
    Dan is de laatste dag van de beslistermijn 9 juli 2025

  Scenario: W12, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
      | nationaliteit | SY |
    En de aanvraag of het bezwaar is ontvangen op 31 maart 2024
    En een ingebrekestelling is ontvangen op 6 november 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 25 november 2024
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 19 juni 2025
    Dan is de laatste dag van de beslistermijn 31 december 2025

  Scenario: W13, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 20 november 2023
    En een ingebrekestelling is ontvangen op 22 mei 2024
    Als de stand wordt bepaald op 23 december 2024
    Dan is de laatste dag van de beslistermijn 20 mei 2024
    En is de eerste ingebrekestelling geldig

  Scenario: W14, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 11 februari 2024
    En een ingebrekestelling is ontvangen op 8 februari 2025
    En de rechter heeft bevolen te beslissen op 9 juli 2025
      | termijn          | 16 weken                                        |
      | stappen          | horen binnen 8 weken op straffe van de dwangsom |
      | dwangsom per dag | € 100                                           |
      | ten hoogste      | € 15.000                                        |
    Als de stand wordt bepaald op 9 juli 2025
    Dan is de laatste dag van de beslistermijn 11 augustus 2024
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: nee
    En is de bestuurlijke dwangsom € 0
    En eindigt de termijn van bevel 1 op 29 oktober 2025
    En is van bevel 1 de dwangsom € 0

  Scenario: W15, asielvergunning, genericExtensionView=announced
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 3 januari 2024
    En de lezing "genericExtensionView" is "announced"
    Als de stand wordt bepaald op 11 juli 2025
    Dan is de laatste dag van de beslistermijn 3 april 2025

  Scenario: W17, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 20 juni 2021
    En Nederland is verantwoordelijk voor de behandeling sinds 20 januari 2022
    En een ingebrekestelling is ontvangen op 22 december 2023
    Als de stand wordt bepaald op 23 december 2023
    Dan is de laatste dag van de beslistermijn 20 juli 2022
    En is de eerste ingebrekestelling geldig

  Scenario: W18, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 9 juli 2024
    En een ingebrekestelling is ontvangen op 30 januari 2025
    Als de stand wordt bepaald op 9 juli 2025
    Dan is de laatste dag van de beslistermijn 9 januari 2025
    En is de eerste ingebrekestelling geldig

  Scenario: W19, asielvergunning, genericExtensionView=ind2025
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 30 april 2023
    En een ingebrekestelling is ontvangen op 9 september 2024
    En de lezing "genericExtensionView" is "ind2025"
    Als de stand wordt bepaald op 20 augustus 2025
    Dan is de laatste dag van de beslistermijn 30 juli 2024
    En is de eerste ingebrekestelling geldig

  Scenario: W20, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 30 april 2024
    En een ingebrekestelling is ontvangen op 28 augustus 2025
    Als de stand wordt bepaald op 5 februari 2026
    Dan is de eerste ingebrekestelling geldig

  Scenario: W21, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 7 november 2023
    En een ingebrekestelling is ontvangen op 13 augustus 2025
    Als de stand wordt bepaald op 14 augustus 2025
    Dan is de eerste ingebrekestelling geldig

  Scenario: W24, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de rechter heeft bevolen te beslissen op 18 oktober 2024
      | termijn          | 8 weken |
      | dwangsom per dag | € 100   |
    En beroep wegens niet tijdig beslissen is ingesteld op 2 mei 2025
    Als de stand wordt bepaald op 22 augustus 2025
    Dan eindigt de termijn van bevel 1 op 13 december 2024

  Scenario: W25, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de rechter heeft bevolen te beslissen op 19 februari 2025
      | termijn          | 2 weken |
      | dwangsom per dag | € 100   |
    En beroep wegens niet tijdig beslissen is ingesteld op 30 juni 2025
    Als de stand wordt bepaald op 29 juli 2025
    Dan eindigt de termijn van bevel 1 op 5 maart 2025

  Scenario: W26, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de rechter heeft bevolen te beslissen op 14 maart 2025
      | termijn          | 8 weken |
      | dwangsom per dag | € 100   |
    Als de stand wordt bepaald op 22 augustus 2025
    Dan eindigt de termijn van bevel 1 op 9 mei 2025

  Scenario: W30, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 15 augustus 2019
    En beroep wegens niet tijdig beslissen is ingesteld op 19 maart 2020
    Als de stand wordt bepaald op 3 juli 2020
    Dan is de laatste dag van de beslistermijn 15 februari 2020

  Scenario: W32, asielvergunning
    Stel een dossier van de procedure "vw.asylum"
    En de aanvraag of het bezwaar is ontvangen op 15 december 2021
    Als de stand wordt bepaald op 15 maart 2023
    Dan is de laatste dag van de beslistermijn 15 juni 2022

  Scenario: W34, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 19 juni 2024
    En de beslistermijn is verlengd op 19 juni 2024
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 14 januari 2025
    En beroep wegens niet tijdig beslissen is ingesteld op 26 februari 2025
    Als de stand wordt bepaald op 10 juli 2025
    Dan is de laatste dag van de beslistermijn 17 december 2024
    En is de eerste ingebrekestelling geldig

  Scenario: W36, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 28 februari 2024
    En de beslistermijn is verlengd op 28 februari 2024
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 15 februari 2025
      | verzonden op | 15 februari 2025 |
    En beroep wegens niet tijdig beslissen is ingesteld op 10 maart 2025
    Als de stand wordt bepaald op 28 juli 2025
    Dan is de laatste dag van de beslistermijn 28 augustus 2024
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 2 maart 2025
    En is de laatste dwangsomdag tot nu toe 12 april 2025
    En is het aantal dwangsomdagen 42

  Scenario: W37, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 14 augustus 2024
    En de beslistermijn is verlengd op 14 augustus 2024
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 13 februari 2025
    En beroep wegens niet tijdig beslissen is ingesteld op 10 maart 2025
    Als de stand wordt bepaald op 28 juli 2025
    Dan is de laatste dag van de beslistermijn 12 februari 2025
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 28 februari 2025
    En is de laatste dwangsomdag tot nu toe 10 april 2025
    En is het aantal dwangsomdagen 42

  Scenario: W38, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 24 april 2024
    En de beslistermijn is verlengd op 24 april 2024
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 21 november 2024
    En beroep wegens niet tijdig beslissen is ingesteld op 21 januari 2025
    Als de stand wordt bepaald op 19 maart 2025
    Dan is de laatste dag van de beslistermijn 23 oktober 2024
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de bestuurlijke dwangsom € 1.442
    En is de eerste dwangsomdag 6 december 2024
    En is de laatste dwangsomdag tot nu toe 16 januari 2025
    En is het aantal dwangsomdagen 42

  Scenario: W40, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 10 december 2024
    En de beslistermijn is verlengd op 10 december 2024
      | met   | 3 maanden |
      | grond | 2u Vw     |
    Als de stand wordt bepaald op 2 februari 2026
    Dan is de laatste dag van de beslistermijn 10 juni 2025

  Scenario: W41, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 3 augustus 2022
    En de beslistermijn is verlengd op 3 augustus 2022
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En beroep wegens niet tijdig beslissen is ingesteld op 27 april 2023
    Als de stand wordt bepaald op 28 april 2023
    Dan is de laatste dag van de beslistermijn 1 februari 2023

  Scenario: W42, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 24 maart 2022
    En de beslistermijn is verlengd op 24 maart 2022
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 1 februari 2023
      | verzonden op | 30 januari 2023 |
    Als de stand wordt bepaald op 2 februari 2023
    Dan is de laatste dag van de beslistermijn 22 september 2022
    En is de eerste ingebrekestelling geldig

  Scenario: W43, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 19 april 2023
    En de beslistermijn is verlengd op 19 april 2023
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En een ingebrekestelling is ontvangen op 19 december 2023
    En beroep wegens niet tijdig beslissen is ingesteld op 12 maart 2024
    Als de stand wordt bepaald op 16 augustus 2024
    Dan is de laatste dag van de beslistermijn 18 oktober 2023
    En is de eerste ingebrekestelling geldig

  Scenario: W45, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 8 december 2023
    En de beslistermijn is verlengd op 8 december 2023
      | met   | 3 maanden |
      | grond | 2u Vw     |
    Als de stand wordt bepaald op 8 juni 2024
    Dan is de laatste dag van de beslistermijn 7 juni 2024

  Scenario: W49, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de aanvraag of het bezwaar is ontvangen op 17 augustus 2023
    En de beslistermijn is verlengd op 17 augustus 2023
      | met   | 3 maanden |
      | grond | 2u Vw     |
    En beroep wegens niet tijdig beslissen is ingesteld op 9 juli 2025
    Als de stand wordt bepaald op 10 juli 2025
    Dan is de laatste dag van de beslistermijn 15 februari 2024

  Scenario: W51, nareis (mvv)
    Stel een dossier van de procedure "vw.family-reunification"
    En de rechter heeft bevolen te beslissen op 21 februari 2025
      | termijn          | 20 weken |
      | dwangsom per dag | € 100    |
    Als de stand wordt bepaald op 31 december 2025
    Dan eindigt de termijn van bevel 1 op 11 juli 2025

  Scenario: W53, naturalisatie, countAnnouncementDay=true
    Stel een dossier van de procedure "rwn.naturalisation"
    En de aanvraag of het bezwaar is ontvangen op 18 februari 2019
    En een ingebrekestelling is ontvangen op 20 april 2020
    En het besluit is bekendgemaakt op 6 mei 2020
    En de lezing "countAnnouncementDay" is "true"
    Als de stand wordt bepaald op 1 april 2021
    Dan is de laatste dag van de beslistermijn 18 februari 2020
    En is de eerste ingebrekestelling geldig
    En geldt de bestuurlijke dwangsom: ja
    En is de laatste dwangsomdag tot nu toe 6 mei 2020
