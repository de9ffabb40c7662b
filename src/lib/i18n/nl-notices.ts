/** What is said when something was found at opening. */

export const noticeTexts = {
  damaged:
    'Een eerder opgeslagen stand was beschadigd en kon niet worden gelezen. We hebben hem apart gezet en niets overschreven.',
  newer:
    'Je voortgang is opgeslagen met een nieuwere versie van deze training. We laten die staan. Wat je nu doet, bewaren we op dit apparaat.',
  'no-device-storage':
    'Op dit apparaat kan niets worden bewaard (opslag is vol of staat uit). Je teksten verdwijnen als je dit venster sluit.',
} as const;
