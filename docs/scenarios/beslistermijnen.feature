# language: nl
Functionaliteit: Beslistermijnen

  Elke termijn van de catalogus, zonder verlenging of opschorting, volgens de standaardlezingen.

  Abstract Scenario: beslistermijn (ontvangen)
    Stel een dossier van de procedure "<procedure>"
    En de aanvraag of het bezwaar is ontvangen op <ontvangen>
    Als de stand wordt bepaald op <ontvangen>
    Dan is de laatste dag van de beslistermijn <laatste dag>

    Voorbeelden:
      | procedure                       | besluit                                                                    | ontvangen         | laatste dag       |
      | awb.application                 | aanvraag zonder eigen termijn                                              | 13 december 2009  | 8 februari 2010   |
      | awb.enforcement-request         | verzoek om handhaving                                                      | 13 december 2009  | 8 februari 2010   |
      | awb.uniform-preparation         | uniforme openbare voorbereidingsprocedure                                  | 13 december 2009  | 13 juni 2010      |
      | awb.complaint                   | klacht                                                                     | 13 december 2009  | 25 januari 2010   |
      | awb.complaint-committee         | klacht, met een adviescommissie (afdeling 9.1.3)                           | 13 december 2009  | 22 februari 2010  |
      | subsidy.application             | subsidieaanvraag zonder eigen termijn                                      | 13 december 2009  | 8 februari 2010   |
      | subsidy.application-13          | subsidieaanvraag, regeling met dertien weken                               | 13 december 2009  | 14 maart 2010     |
      | subsidy.application-22          | subsidieaanvraag, regeling met tweeëntwintig weken                         | 13 december 2009  | 16 mei 2010       |
      | woo.request                     | Woo-verzoek                                                                | 13 juli 2022      | 10 augustus 2022  |
      | wob.request                     | Wob-verzoek                                                                | 13 december 2009  | 11 januari 2010   |
      | wob.environmental-information   | Wob-verzoek om milieu-informatie, met bezwaren van derden                  | 13 december 2009  | 28 december 2009  |
      | who.request                     | verzoek om hergebruik van overheidsinformatie                              | 13 december 2009  | 11 januari 2010   |
      | avg.request                     | AVG-verzoek                                                                | 6 augustus 2018   | 6 september 2018  |
      | avg.complaint                   | klacht bij de Autoriteit Persoonsgegevens                                  | 6 augustus 2018   | 6 november 2018   |
      | wbp.request                     | verzoek Wet bescherming persoonsgegevens                                   | 13 december 2009  | 11 januari 2010   |
      | ow.regular                      | omgevingsvergunning, reguliere procedure                                   | 14 maart 2024     | 13 mei 2024       |
      | ow.regular-consent              | omgevingsvergunning, regulier, met instemming van een ander orgaan         | 14 maart 2024     | 6 juni 2024       |
      | ow.extended                     | omgevingsvergunning, uitgebreide procedure                                 | 14 maart 2024     | 14 september 2024 |
      | wabo.regular                    | omgevingsvergunning Wabo, regulier                                         | 13 december 2009  | 8 februari 2010   |
      | wabo.extended                   | omgevingsvergunning Wabo, uitgebreid                                       | 13 december 2009  | 13 juni 2010      |
      | dienstenwet.permit              | vergunning voor een dienst                                                 | 11 maart 2010     | 6 mei 2010        |
      | alcoholwet.permit               | vergunning Alcoholwet                                                      | 13 december 2009  | 8 februari 2010   |
      | apv.permit                      | vergunning of ontheffing APV                                               | 13 december 2009  | 8 februari 2010   |
      | participatiewet.application     | bijstand                                                                   | 13 december 2009  | 8 februari 2010   |
      | participatiewet.advance         | voorschot op bijstand                                                      | 13 december 2009  | 11 januari 2010   |
      | bbz.application                 | bijstand voor zelfstandigen (Bbz)                                          | 13 december 2009  | 14 maart 2010     |
      | wmo.report                      | Wmo-melding                                                                | 15 maart 2015     | 28 april 2015     |
      | wmo.application                 | Wmo-aanvraag                                                               | 15 maart 2015     | 30 maart 2015     |
      | jeugdwet.application            | individuele voorziening jeugdhulp                                          | 15 maart 2015     | 11 mei 2015       |
      | wlz.indication                  | indicatie langdurige zorg (CIZ)                                            | 15 maart 2015     | 28 april 2015     |
      | svb.application                 | SVB-aanvraag                                                               | 13 december 2009  | 8 februari 2010   |
      | duo.student-finance             | studiefinanciering                                                         | 13 december 2009  | 8 februari 2010   |
      | duo.application                 | overige DUO-aanvraag                                                       | 13 december 2009  | 8 februari 2010   |
      | participatiewet.remission       | kwijtschelding van een schuld uit een uitkering                            | 13 december 2009  | 8 februari 2010   |
      | uwv.wia                         | WIA-uitkering                                                              | 13 december 2009  | 8 februari 2010   |
      | uwv.wia-before-2012             | WIA-uitkering, aangevraagd voor 2012                                       | 13 december 2009  | 21 maart 2010     |
      | uwv.wia-insured                 | verzekerd zijn voor de WIA                                                 | 13 december 2009  | 14 maart 2010     |
      | uwv.wage-period                 | verlenging van de loondoorbetaling                                         | 13 december 2009  | 28 december 2009  |
      | uwv.ww                          | WW-uitkering                                                               | 13 december 2009  | 8 februari 2010   |
      | uwv.ww-insured                  | verzekerd zijn voor de WW                                                  | 13 december 2009  | 14 maart 2010     |
      | uwv.ww-advance                  | voorschot WW                                                               | 13 december 2009  | 11 januari 2010   |
      | uwv.ww-insolvency               | overname van betalingsverplichtingen (WW, hoofdstuk IV)                    | 13 december 2009  | 13 juni 2010      |
      | uwv.zw                          | ziekengeld: bestaat de ongeschiktheid                                      | 13 december 2009  | 11 januari 2010   |
      | uwv.zw-other                    | ziekengeld: overige beslissingen                                           | 13 december 2009  | 8 februari 2010   |
      | uwv.zw-insured                  | verzekerd zijn voor de ZW                                                  | 13 december 2009  | 14 maart 2010     |
      | uwv.wajong                      | Wajong                                                                     | 13 december 2009  | 21 maart 2010     |
      | uwv.wao                         | WAO-uitkering                                                              | 13 december 2009  | 8 februari 2010   |
      | uwv.wao-insured                 | verzekerd zijn voor de WAO                                                 | 13 december 2009  | 14 maart 2010     |
      | toeslagen.advance               | toeslag: voorschot                                                         | 13 december 2009  | 14 maart 2010     |
      | wht.integral-assessment         | herstel toeslagen: integrale beoordeling                                   | 13 december 2009  | 13 juni 2010      |
      | wht.actual-damage               | herstel toeslagen: werkelijke schade                                       | 13 december 2009  | 13 juni 2010      |
      | wht.minister-decision           | herstel toeslagen: beslissingen van de minister (3.13, 4.1 tot en met 4.4) | 13 december 2009  | 13 juni 2010      |
      | wht.business-debts              | herstel toeslagen: zakelijke schulden (4.6, 4.7)                           | 13 december 2009  | 11 januari 2010   |
      | mining.damage                   | mijnbouwschade Groningen (IMG), zonder deskundige                          | 12 september 2020 | 9 november 2020   |
      | cbr.fitness                     | verklaring van geschiktheid, zonder keuring                                | 13 december 2009  | 11 januari 2010   |
      | cbr.measure                     | educatieve maatregel of onderzoek na een mededeling                        | 13 december 2009  | 11 januari 2010   |
      | rdw.recognition                 | erkenning door de RDW                                                      | 13 december 2009  | 8 februari 2010   |
      | brp.request                     | inzage, afschrift of verbetering basisregistratie                          | 13 december 2009  | 11 januari 2010   |
      | brp.status-correction           | verbetering van burgerlijke staat of nationaliteit                         | 13 december 2009  | 11 januari 2010   |
      | vog.person                      | verklaring omtrent het gedrag, natuurlijk persoon                          | 13 december 2009  | 11 januari 2010   |
      | vog.person-refusal              | verklaring omtrent het gedrag, natuurlijk persoon, voornemen tot weigering | 13 december 2009  | 8 februari 2010   |
      | vog.legal-person                | verklaring omtrent het gedrag, rechtspersoon                               | 13 december 2009  | 8 februari 2010   |
      | vog.legal-person-refusal        | verklaring omtrent het gedrag, rechtspersoon, voornemen tot weigering      | 13 december 2009  | 8 maart 2010      |
      | adoption.permission             | beginseltoestemming adoptie                                                | 13 december 2009  | 8 februari 2010   |
      | vw.asylum                       | asielvergunning                                                            | 13 december 2009  | 13 juni 2010      |
      | vw.asylum                       | asielvergunning                                                            | 1 oktober 2015    | 1 april 2016      |
      | vw.asylum                       | asielvergunning                                                            | 24 augustus 2026  | 24 februari 2027  |
      | vw.asylum-inadmissible          | asiel, niet-ontvankelijkheid (EU-verordening)                              | 24 augustus 2026  | 26 oktober 2026   |
      | vw.asylum-accelerated           | asiel, versnelde procedure (EU-verordening)                                | 24 augustus 2026  | 24 november 2026  |
      | vw.asylum-border                | asiel, grensprocedure (EU-verordening)                                     | 24 augustus 2026  | 16 november 2026  |
      | vw.asylum-renewal               | verlenging van de asielvergunning                                          | 13 december 2009  | 13 juni 2010      |
      | vw.regular                      | verblijfsvergunning regulier                                               | 13 december 2009  | 13 juni 2010      |
      | vw.regular                      | verblijfsvergunning regulier                                               | 13 augustus 2013  | 11 november 2013  |
      | vw.mvv                          | machtiging tot voorlopig verblijf                                          | 13 december 2009  | 15 maart 2010     |
      | vw.family-reunification         | nareis (mvv)                                                               | 13 december 2009  | 15 maart 2010     |
      | vw.family-reunification         | nareis (mvv)                                                               | 9 juni 2025       | 9 maart 2026      |
      | vw.blue-card                    | Europese blauwe kaart of overplaatsing binnen een onderneming: vergunning  | 13 december 2009  | 15 maart 2010     |
      | vw.blue-card-mvv                | Europese blauwe kaart of overplaatsing binnen een onderneming: mvv         | 13 december 2009  | 15 maart 2010     |
      | vw.research                     | onderzoek, studie, stage, Europees vrijwilligerswerk: vergunning           | 13 december 2009  | 11 februari 2010  |
      | vw.research-mvv                 | onderzoek, studie, stage, Europees vrijwilligerswerk: mvv                  | 13 december 2009  | 11 februari 2010  |
      | vw.return-visa                  | terugkeervisum                                                             | 13 december 2009  | 28 december 2009  |
      | vw.long-term-resident-elsewhere | langdurig ingezetene van een andere lidstaat, en gezin                     | 13 december 2009  | 13 april 2010     |
      | vw.eu-long-term-resident        | EU-verblijfsvergunning langdurig ingezetene                                | 13 december 2009  | 13 juni 2010      |
      | vw.sponsor                      | erkenning als referent                                                     | 13 december 2009  | 15 maart 2010     |
      | vw.eu-document                  | verblijfsdocument EU                                                       | 13 december 2009  | 13 juni 2010      |
      | vw.eu-permanent-document        | duurzaam verblijfsdocument EU                                              | 13 december 2009  | 15 maart 2010     |
      | vw.undesirability               | opheffing ongewenstverklaring van een burger van de Unie                   | 13 december 2009  | 13 juni 2010      |
      | vw.other                        | overig verzoek vreemdelingenrecht                                          | 13 december 2009  | 8 februari 2010   |
      | vw.entry-ban                    | opheffing inreisverbod                                                     | 13 december 2009  | 8 februari 2010   |
      | vw.medical-postponement         | uitstel van vertrek om medische redenen (art. 64)                          | 13 december 2009  | 8 februari 2010   |
      | vw.visa                         | visum kort verblijf                                                        | 13 december 2009  | 28 december 2009  |
      | vw.visa                         | visum kort verblijf                                                        | 15 april 2020     | 30 april 2020     |
      | rwn.option                      | optieverklaring                                                            | 13 december 2009  | 14 maart 2010     |

  Abstract Scenario: beslistermijn (besluit bekendgemaakt, ontvangen)
    Stel een dossier van de procedure "<procedure>"
    En het bestreden besluit is bekendgemaakt op <besluit bekendgemaakt>
    En de aanvraag of het bezwaar is ontvangen op <ontvangen>
    Als de stand wordt bepaald op <ontvangen>
    Dan is de laatste dag van de beslistermijn <laatste dag>

    Voorbeelden:
      | procedure                                     | besluit                                                                  | besluit bekendgemaakt | ontvangen        | laatste dag       |
      | awb.objection                                 | bezwaar                                                                  | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | awb.objection-committee                       | bezwaar met adviescommissie                                              | 6 december 2009       | 13 december 2009 | 12 april 2010     |
      | awb.administrative-appeal                     | administratief beroep                                                    | 6 december 2009       | 13 december 2009 | 10 mei 2010       |
      | awb.administrative-appeal-same-body           | administratief beroep binnen dezelfde rechtspersoon                      | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | awb.administrative-appeal-same-body-committee | administratief beroep binnen dezelfde rechtspersoon, met adviescommissie | 6 december 2009       | 13 december 2009 | 12 april 2010     |
      | woo.objection                                 | bezwaar Woo                                                              | 6 juli 2022           | 13 juli 2022     | 28 september 2022 |
      | woo.objection-committee                       | bezwaar Woo met adviescommissie                                          | 6 juli 2022           | 13 juli 2022     | 9 november 2022   |
      | wob.objection                                 | bezwaar Wob                                                              | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | svb.objection                                 | SVB-bezwaar                                                              | 6 december 2009       | 13 december 2009 | 19 april 2010     |
      | duo.objection                                 | DUO-bezwaar                                                              | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | uwv.objection                                 | UWV-bezwaar                                                              | 6 december 2009       | 13 december 2009 | 19 april 2010     |
      | uwv.objection-medical                         | UWV-bezwaar, medisch                                                     | 6 december 2009       | 13 december 2009 | 17 mei 2010       |
      | uwv.objection-expert                          | UWV-bezwaar, externe deskundige                                          | 6 december 2009       | 13 december 2009 | 14 juni 2010      |
      | uwv.objection-sickness                        | UWV-bezwaar, geschil over ongeschiktheid (ZW)                            | 6 december 2009       | 13 december 2009 | 22 maart 2010     |
      | tax.objection                                 | bezwaar rijksbelastingen                                                 | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | woz.objection                                 | WOZ-bezwaar                                                              | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | gemeentewet.tax-objection                     | bezwaar gemeentelijke belasting                                          | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | provinciewet.tax-objection                    | bezwaar provinciale belasting                                            | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | waterschapswet.tax-objection                  | bezwaar waterschapsbelasting                                             | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | toeslagen.objection                           | toeslag: bezwaar tegen de definitieve toekenning                         | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | toeslagen.objection-other                     | toeslag: bezwaar tegen voorschot, herziening of terugvordering           | 6 december 2009       | 13 december 2009 | 1 maart 2010      |
      | wht.objection                                 | herstel toeslagen: bezwaar                                               | 6 december 2009       | 13 december 2009 | 12 april 2010     |
      | vw.objection                                  | bezwaar art. 76 Vw                                                       | 6 december 2009       | 13 december 2009 | 17 mei 2010       |
      | vw.objection-before-2014                      | bezwaar art. 76 Vw, tot en met 2013                                      | 6 december 2009       | 13 december 2009 | 15 februari 2010  |
      | vw.objection-other                            | overig bezwaar Vw (niet in art. 76)                                      | 6 december 2009       | 13 december 2009 | 15 februari 2010  |
      | vw.objection-other-committee                  | overig bezwaar Vw, met adviescommissie                                   | 6 december 2009       | 13 december 2009 | 29 maart 2010     |
      | vw.visa-objection                             | bezwaar visum kort verblijf                                              | 6 december 2009       | 13 december 2009 | 15 februari 2010  |
      | rwn.objection                                 | bezwaar nationaliteit                                                    | 6 december 2009       | 13 december 2009 | 1 maart 2010      |

  Abstract Scenario: beslistermijn (ontvangen, leges betaald)
    Stel een dossier van de procedure "<procedure>"
    En de aanvraag of het bezwaar is ontvangen op <ontvangen>
    En de leges zijn betaald op <leges betaald>
    Als de stand wordt bepaald op <leges betaald>
    Dan is de laatste dag van de beslistermijn <laatste dag>

    Voorbeelden:
      | procedure          | besluit       | ontvangen        | leges betaald    | laatste dag      |
      | rwn.naturalisation | naturalisatie | 13 december 2009 | 23 december 2009 | 23 december 2010 |
