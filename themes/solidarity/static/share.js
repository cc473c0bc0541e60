// Adds to each share panel what needs a script: copying a text, and the phone's own share sheet.
for (const panel of document.querySelectorAll(".share, .letter")) {
  const status = panel.querySelector(".done");
  const tell = (text) => {
    status.textContent = "";
    requestAnimationFrame(() => (status.textContent = text));
  };

  for (const row of panel.querySelectorAll(".actions")) row.hidden = false;

  for (const button of panel.querySelectorAll("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(field.value ?? field.innerText);
        tell(field.select ? "Copied. Now paste it into your post." : "Copied. Now paste it, and fill the gaps.");
      } catch {
        // No clipboard (a page opened from disk, an old browser): select, so that one key is enough.
        field.focus();
        field.select ? field.select() : getSelection().selectAllChildren(field);
        tell("The text is selected: copy it from here.");
      }
    });
  }

  const share = panel.querySelector("[data-share]");
  if (!share || !navigator.share) continue;
  share.hidden = false;
  const text = document.getElementById(share.dataset.share).value;
  // The picture is fetched on the first touch or focus, so that the tap itself need not wait for it.
  let picture;
  const fetchPicture = () =>
    (picture ??= (async () => {
      const { image } = share.dataset;
      if (!image || !navigator.canShare) return [];
      const blob = await (await fetch(image)).blob();
      const files = [new File([blob], image.split("/").pop(), { type: blob.type })];
      return navigator.canShare({ files }) ? files : [];
    })().catch(() => []));
  for (const kind of ["pointerenter", "touchstart", "focus"]) {
    share.addEventListener(kind, fetchPicture, { once: true, passive: true });
  }
  share.addEventListener("click", async () => {
    try {
      const files = await fetchPicture();
      await navigator.share(files.length ? { text, files } : { text, url: location.href });
    } catch (error) {
      if (error.name !== "AbortError") tell("This phone could not share it: copy the caption instead.");
    }
  });
}
